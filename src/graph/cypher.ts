/** A whole statement with the types of its parameters and of its rows; `npm run codegen` writes such values. */
export interface Cypher<Parameters, Row> {
  readonly text: string
  /** Holds the types; there is no such property. */
  readonly types?: (parameters: Parameters) => Row
}
