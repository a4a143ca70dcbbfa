import { join } from 'node:path'
import type { Contract } from '../../../src/compiler/contract.ts'
import { loadPieces } from '../../../src/schema/loadPieces.ts'
import { loadSchema } from '../../../src/schema/loadSchema.ts'

/** The contract of the small world the compiler is tried on. */
export function smallWorld(): Contract {
  return {
    schema: loadSchema(join(import.meta.dirname, 'schema')),
    pieces: loadPieces(join(import.meta.dirname, 'cypher')),
    constants: {},
  }
}
