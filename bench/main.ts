import { loadContract } from '../src/contract/loadContract.ts'
import { computed } from '../src/fields/computed.ts'
import { costs } from './costs.ts'
import { vocabularyOf } from '../src/ingest/vocabulary.ts'
import { openGraph, root } from './openGraph.ts'
import { sizes } from './size.ts'
import { tell } from './tell.ts'

const contract = loadContract(root, computed({ publicUrl: 'http://bench.example' }))
const [, , command, name] = process.argv

if (command === 'graph' && (name === 'small' || name === 'large')) {
  const { made, neo4j, close } = await openGraph(vocabularyOf(contract), sizes[name])
  tell(made)
  tell(`${neo4j.uri}, user ${neo4j.user}, password ${neo4j.password}`)
  await close()
} else if (command === 'costs') {
  await costs(contract)
} else {
  tell('npm run bench -- costs: measures every question of examples/ on both, and writes docs/costs.md')
  tell('npm run bench -- graph small|large: makes the bench graph of a size, where it is not there')
  process.exitCode = 2
}
