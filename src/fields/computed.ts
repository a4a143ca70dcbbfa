import type { Computed } from '../contract/contract.ts'
import { search } from './search.ts'

/** What the pieces of `cypher/` take from TypeScript, and leave to it. `publicUrl` is the server's address without a slash at its end. */
export function computed({ publicUrl }: { readonly publicUrl: string }): Computed {
  return { constants: { publicUrl, ...search.constants }, parameters: search.parameters, finish: search.finish }
}
