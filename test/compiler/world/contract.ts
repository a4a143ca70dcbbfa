import { join } from 'node:path'
import type { Contract } from '../../../src/contract/contract.ts'
import { loadPieces } from '../../../src/contract/loadPieces.ts'
import { loadSchema } from '../../../src/contract/loadSchema.ts'

/** The contract of the small world the compiler is tried on. */
export function smallWorld(): Contract {
  return {
    schema: loadSchema(join(import.meta.dirname, 'schema')),
    pieces: loadPieces(join(import.meta.dirname, 'cypher')),
    constants: {},
    parameters: {},
    finish: {},
  }
}
