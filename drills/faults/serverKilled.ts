import { connect } from '../../src/graph/connect.ts'
import type { Cypher } from '../../src/graph/cypher.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { openLoad } from '../../src/generated/statements.ts'
import { ask } from '../clients.ts'
import type { Drill, Outcome } from '../drill.ts'
import { remove } from '../ledger.ts'
import { openProxy } from '../proxy.ts'
import { exampleQuestions } from '../questions.ts'
import { beginServer, startServer } from '../serverProcess.ts'

/**
 * The server killed while it loads the facts into a graph without any, each time a little further on. Of the load there is
 * all or nothing each time; in the end the next server loads what is missing by itself and answers every example.
 */
export const serverKilled: Drill = {
  name: 'the server killed (-9) while it imports',
  times: 20,
  run: async ({ direct }, times): Promise<Outcome> => {
    const graph = connect(direct)
    const proxy = await openProxy(Number(new URL(direct.uri).port))
    const through = { ...direct, uri: `bolt://127.0.0.1:${proxy.port}` }
    const broken: string[] = []
    let [acknowledged, failed] = [0, 0]
    await remove(graph, 'curated')
    const whole = await startServer(through, {})
    await whole.end()
    const [all, bytes] = [await census(graph), proxy.sent()]
    for (let time = 1; time <= times; time += 1) {
      await remove(graph, 'curated')
      const nothing = await census(graph)
      const sent = proxy.sent()
      const server = beginServer(through)
      await Promise.race([proxy.whenSent(sent + (bytes * time) / times), server.answers])
      await server.kill()
      const found = await census(graph)
      if (found === all) acknowledged += 1
      else if (found === nothing) failed += 1
      else broken.push(`time ${time}: expected all or nothing of an import (${all} or ${nothing}), found ${found}`)
    }
    const began = performance.now()
    const next = await startServer(through, { CACHE_SIZE: '0' })
    const backAfter = [(performance.now() - began) / 1000]
    const questions = exampleQuestions()
    const outcomes: string[] = []
    for (const question of questions) outcomes.push(await ask(next.address, question))
    broken.push(...outcomes.filter((outcome) => outcome !== 'right'), ...next.faults())
    await next.end()
    proxy.close()
    await graph.close()
    return { times, right: questions.length, refused: 0, acknowledged, failed, backAfter, broken }
  },
}

/** How much there is in the graph, when no load is under way any more. */
async function census(graph: Graph): Promise<string> {
  await graph.run(openLoad, { dataset: 'drill', countedBy: '' }) // waits for a load that Neo4j still takes for one under way
  const [found] = await graph.run(counts, {})
  return `${found?.nodes ?? 0} entities, ${found?.relations ?? 0} relationships`
}

const counts: Cypher<object, { readonly nodes: number; readonly relations: number }> = {
  text: `MATCH (node:Entity) WITH count(node) AS nodes
    OPTIONAL MATCH (:Entity)-[relation]->(:Entity) RETURN nodes, count(relation) AS relations`,
}
