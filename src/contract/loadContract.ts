import { join } from 'node:path'
import { mismatches, type Computed, type Contract } from './contract.ts'
import { loadPieces } from './loadPieces.ts'
import { loadSchema } from './loadSchema.ts'
import { misplacedRoles } from './roles.ts'

/** The contract in a checkout: `schema/` and `cypher/`. Throws a sentence for every field without its piece, and the reverse. */
export function loadContract(root: string, computed: Computed): Contract {
  const contract = { schema: loadSchema(join(root, 'schema')), pieces: loadPieces(join(root, 'cypher')), ...computed }
  const faults = [...mismatches(contract), ...misplacedRoles(contract.schema)]
  if (faults.length > 0) throw new Error(`The schema and its Cypher do not match:\n${faults.join('\n')}`)
  return contract
}
