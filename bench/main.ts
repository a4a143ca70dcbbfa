import { loadContract } from '../src/contract/loadContract.ts'
import { computed } from '../src/fields/computed.ts'
import { costs } from './costs.ts'
import { vocabularyOf } from '../src/ingest/vocabulary.ts'
import { openGraph, root } from './openGraph.ts'
import { peers } from './peers/peers.ts'
import { sizes } from './size.ts'
import { tell } from './tell.ts'

const contract = loadContract(root, computed({ publicUrl: 'http://bench.example' }))
const [, , command, name, ...rest] = process.argv

if (command === 'graph' && (name === 'small' || name === 'large')) {
  const { made, neo4j, close } = await openGraph(vocabularyOf(contract), sizes[name])
  tell(made)
  tell(`${neo4j.uri}, user ${neo4j.user}, password ${neo4j.password}`)
  await close()
} else if (command === 'costs') {
  await costs(contract)
} else if (command === 'peers') {
  const options = [name, ...rest].filter((option) => option !== undefined)
  await peers(contract, {
    size: name === 'small' || name === 'large' ? sizes[name] : undefined,
    isQuick: options.includes('--quick'),
    names: options.filter((option) => !['small', 'large', '--quick'].includes(option)),
  })
} else {
  tell(
    'npm run bench -- peers [small|large] [--quick]: measures us against @neo4j/graphql and hand-written Cypher; both write docs/benchmarks.md',
  )
  tell('npm run bench -- costs: measures every question of examples/ on both, and writes docs/costs.md')
  tell('npm run bench -- graph small|large: makes the bench graph of a size, where it is not there')
  process.exitCode = 2
}
