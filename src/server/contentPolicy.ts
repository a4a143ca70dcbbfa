/** What the pages may load: nothing but this server's own; the editor of the playground runs its workers from blobs. */
export const contentPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'", 'blob:'],
    styleSrc: ["'self'", "'unsafe-inline'"],
    fontSrc: ["'self'", 'data:'],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'self'"],
  },
}

/** The explorer has no such editor. What styles an element by itself, such as the length of a bar, is no style sheet. */
export const explorerPolicy = {
  ...contentPolicy,
  directives: { ...contentPolicy.directives, workerSrc: ["'self'"] },
}
