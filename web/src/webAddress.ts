/** An address of the web as a URL; undefined for any other text, which nothing may lead to: a scheme such as `javascript:` runs. */
export function webAddress(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  return ['http:', 'https:'].includes(url.protocol) ? url : undefined
}

/** An address as a reader needs it: without what all addresses begin with, and without a slash at its end. */
export function shortAddress(text: string): string {
  return text.replace(/^https?:\/\/(www\.)?|\/$/g, '')
}
