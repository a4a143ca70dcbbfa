/** What became of a request, as it is counted and traced. */
export interface Outcome {
  /** What it asked for; undefined where it was refused before that was known. */
  readonly operation?: { readonly type: string; readonly name: string | undefined } | undefined
  /** OK, or the code of the answer's first error. */
  readonly code: string
  /** What the cache of answers did; undefined where it was not asked. */
  readonly cache?: 'hit' | 'miss' | 'shared' | 'store'
}
