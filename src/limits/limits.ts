/** How much one client, one request and one question may ask for. */
export interface Limits {
  /** Bytes of a request's body. */
  readonly body: number
  /** Characters of a document. */
  readonly document: number
  /** Words and signs of a document. */
  readonly tokens: number
  /** Fields inside each other. */
  readonly depth: number
  /** Fields under a name of their own, in fragments as often as these are spread. */
  readonly aliases: number
  /** Directives at one place. */
  readonly directives: number
  /** Fields of Query in one operation: each becomes a statement. */
  readonly rootFields: number
  /** What the statements of one operation may cost. */
  readonly cost: number
  /** Requests a minute from one client; as many as it likes where undefined. */
  readonly rate: number | undefined
  /** The proxies whose word is taken for who the client is: their addresses, or which of those in front. */
  readonly trustProxy: string | false | ((address: string, hop: number) => boolean)
  /** Whether the schema may be asked for. */
  readonly introspection: boolean
}

export const usualLimits: Limits = {
  body: 262_144,
  document: 50_000,
  tokens: 5000,
  depth: 30,
  aliases: 200,
  directives: 5,
  rootFields: 20,
  cost: 100_000,
  rate: undefined,
  trustProxy: false,
  introspection: true,
}
