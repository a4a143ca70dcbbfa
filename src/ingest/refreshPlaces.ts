import { createHash } from 'node:crypto'
import { clearPlaces, readNetwork, readPlaces, writePlaces } from '../generated/statements.ts'
import type { Transaction } from '../graph/graph.ts'
import { placesInThread } from '../network/placesInThread.ts'
import { method } from '../network/placesOf.ts'

/**
 * Works out anew where institutions and researchers stand in the networks of their collaborations, unless those are as
 * they were when it was last done. Tells whether any place may have changed.
 */
export async function refreshPlaces(transaction: Transaction): Promise<boolean> {
  const ties = await transaction.run(readNetwork, {})
  const network = createHash('sha256').update(JSON.stringify(ties)).update(method).digest('hex')
  const [known] = await transaction.run(readPlaces, {})
  if (known?.network === network) return false
  const [cleared] = await transaction.run(clearPlaces, { network })
  const networks = ['Institution', 'Researcher'].map((type) => ties.filter((tie) => tie.type === type))
  const places = await placesInThread(networks)
  for (let start = 0; start < places.length; start += 10_000) {
    await transaction.run(writePlaces, { places: places.slice(start, start + 10_000) })
  }
  return places.length + (cleared?.cleared ?? 0) > 0
}
