import { AsyncResource } from 'node:async_hooks'
import type { OperationDefinitionNode } from 'graphql'
import type { Compiled } from '../compiler/compile.ts'
import type { Variables } from '../compiler/shape.ts'
import { forSeveral, type ForSeveral } from '../graph/forSeveral.ts'
import type { Graph } from '../graph/graph.ts'
import { together } from '../graph/together.ts'
import type { Statement } from '../telemetry/statement.ts'
import type { Asker } from './asker.ts'

/** A field of Query, and what it is compiled to. */
interface CompiledField {
  readonly name: string
  readonly compiled: Compiled
}

/** Reads what a root field of an operation is compiled to: the one cell that its statement gives. */
export type Reading = (
  field: CompiledField,
  operation: OperationDefinitionNode,
  variables: Variables,
  asker: Asker | undefined,
) => Promise<unknown>

/** Reads on a graph, together what is asked for at once. Of each statement that is over, it tells how it went. */
export function readingOn(graph: Pick<Graph, 'read'>, tell: (statement: Statement) => void): Reading {
  const read = together(graph)
  const known = new WeakMap<Compiled, ForSeveral>()
  return async ({ name, compiled }, operation, variables, asker) => {
    const { statement } = compiled
    const before = known.get(compiled)
    const several = before ?? forSeveral(statement)
    known.set(compiled, several)
    const asked = { operation: operation.name?.value, field: `Query.${name}`, text: statement }
    const { planning, running } = compiled.price(variables)
    const asking = new AsyncResource('reading') // `AsyncResource.bind` makes two deprecated properties for each
    const [record] = await read({
      statement,
      parameters: compiled.parameters(variables),
      forSeveral: several,
      cost: before ? running : planning + running,
      caller: asker?.gone,
      tell: (ran) => {
        if (!asker?.isOwn) asking.runInAsyncScope(tell, undefined, { ...asked, ...ran }) // within the trace of who asked this
      },
    })
    return record?.[0]
  }
}
