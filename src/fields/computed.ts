import type { Computed } from '../contract/contract.ts'

/** What the pieces of `cypher/` take from TypeScript, and leave to it. `publicUrl` is the server's address without a slash at its end, read with each question. */
export function computed(constants: { readonly publicUrl: string }): Computed {
  return { constants, parameters: {}, finish: {} }
}
