import { setTimeout as later } from 'node:timers/promises'
import { afterAll, describe, expect, test } from '@jest/globals'
import { GraphFault } from '../../src/graph/faults.ts'
import { forSeveral } from '../../src/graph/forSeveral.ts'
import type { Graph, Parameters } from '../../src/graph/graph.ts'
import type { Ran } from '../../src/graph/ran.ts'
import { together, type Read } from '../../src/graph/together.ts'
import { connect } from '../../src/graph/connect.ts'
import { Gate } from '../support/gate.ts'
import { started } from '../support/started.ts'

const graph = connect(started().empty)

afterAll(() => graph.close())

const statement =
  'UNWIND range(1, 3) AS number WITH number LIMIT $p1 CALL (number) { RETURN number * 10 / $p0 AS tens } RETURN collect(tens) AS cell'

function readOf(parameters: Parameters, more: Partial<Read> = {}): Read {
  return {
    statement,
    parameters,
    forSeveral: forSeveral(statement),
    cost: 1,
    caller: undefined,
    tell: () => undefined,
    ...more,
  }
}

/** The graph, which keeps the first answer back until the gate is opened, and the statements it is asked. */
function holding(gate: Gate): { readonly read: Graph['read']; readonly asked: string[] } {
  const { read: ask, asked } = watched()
  const read: Graph['read'] = async (...asking) => {
    const isFirst = asked.length === 0
    const rows = await ask(...asking)
    if (isFirst) await gate.opening
    return rows
  }
  return { read, asked }
}

/** The graph, and the statements it is asked. */
function watched(): { readonly read: Graph['read']; readonly asked: string[] } {
  const asked: string[] = []
  const read: Graph['read'] = (text, ...others) => {
    asked.push(text)
    return graph.read(text, ...others)
  }
  return { read, asked }
}

describe('what is asked while the same is read', () => {
  test('is read together when that is over, or has lasted for a while', async () => {
    const gate = new Gate()
    const { read, asked } = holding(gate)
    const reading = together({ read })
    const first = reading(readOf({ p0: 1, p1: 1 }))
    await new Promise(setImmediate)
    const second = reading(readOf({ p0: 2, p1: 1 }))
    const third = reading(readOf({ p0: 5, p1: 1 })) // in the same turn: on a slow machine the while could be over in the next
    expect(asked).toHaveLength(1)
    expect(await Promise.all([second, third])).toEqual([[[[5]]], [[[2]]]])
    expect(asked).toHaveLength(2)
    gate.open()
    expect(await first).toEqual([[[10]]])
  })

  test('is read apart once it has turned out to be slow, and together again when it is quick', async () => {
    let milliseconds = 0
    const asked: string[] = []
    const slowly: Graph['read'] = async (text, parameters, options) => {
      asked.push(text)
      await later(milliseconds)
      return graph.read(text, parameters, options)
    }
    const reading = together({ read: slowly })
    const askThree = async (): Promise<number> => {
      asked.length = 0
      await Promise.all([1, 2, 5].map((p0) => reading(readOf({ p0, p1: 1 }))))
      return asked.length
    }
    while ((await askThree()) < 3) milliseconds = 100
    milliseconds = 0
    while ((await askThree()) > 1);
  })

  test('waits for nothing where it is another statement', async () => {
    const gate = new Gate()
    const { read } = holding(gate)
    const reading = together({ read })
    const first = reading(readOf({ p0: 1, p1: 1 }))
    await new Promise(setImmediate)
    const other = 'RETURN $p0 AS cell'
    expect(await reading(readOf({ p0: 7 }, { statement: other, forSeveral: forSeveral(other) }))).toEqual([[7]])
    gate.open()
    await first
  })
})

describe('what is read at once', () => {
  test('is read in one round trip, each with its own values', async () => {
    const { read, asked } = watched()
    const reading = together({ read })
    const told: Ran[] = []
    const tell = (ran: Ran): void => void told.push(ran)
    const rows = await Promise.all([1, 2, 5].map((p0) => reading(readOf({ p0, p1: 2 }, { tell }))))
    expect(rows).toEqual([[[[10, 20]]], [[[5, 10]]], [[[2, 4]]]])
    expect(asked).toHaveLength(1)
    expect(told.map(({ isRepeated }) => isRepeated)).toEqual([false, true, true])
  })

  test('is read apart where it has other limits, is another statement or costs much', async () => {
    const { read, asked } = watched()
    const reading = together({ read })
    const other = 'RETURN $p0 AS cell'
    const rows = await Promise.all([
      reading(readOf({ p0: 1, p1: 1 })),
      reading(readOf({ p0: 1, p1: 3 })),
      reading(readOf({ p0: 1, p1: 1 }, { cost: 1_000_000 })),
      reading(readOf({ p0: 7 }, { statement: other, forSeveral: forSeveral(other) })),
    ])
    expect(rows).toEqual([[[[10]]], [[[10, 20, 30]]], [[[10]]], [[7]]])
    expect(asked).toHaveLength(4)
  })

  test('is read again, each alone, where one of them cannot be read', async () => {
    const { read, asked } = watched()
    const reading = together({ read })
    const outcomes = await Promise.allSettled([1, 0, 2].map((p0) => reading(readOf({ p0, p1: 1 }))))
    expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'failed'))).toEqual([
      [[[10]]],
      'failed',
      [[[5]]],
    ])
    expect(asked).toHaveLength(4)
  })

  test('is read again, each alone, where together they were more than one transaction may take', async () => {
    const { read, asked } = watched()
    const tooMuch = new GraphFault('GRAPH_OVERLOADED', 'ask for less at a time', undefined)
    const reading = together({
      read: (...asking) => (asked.length === 0 ? (asked.push('several'), Promise.reject(tooMuch)) : read(...asking)),
    })
    expect(await Promise.all([1, 2].map((p0) => reading(readOf({ p0, p1: 1 }))))).toEqual([[[[10]]], [[[5]]]])
    expect(asked).toHaveLength(3)
  })

  test('fails for all where the graph is gone, without asking it again for each', async () => {
    const fault = GraphFault.of('GRAPH_UNAVAILABLE', 'gone')
    let asked = 0
    const reading = together({
      read: () => {
        asked += 1
        return Promise.reject(fault)
      },
    })
    const outcomes = await Promise.allSettled([1, 2, 3].map((p0) => reading(readOf({ p0, p1: 1 }))))
    expect(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason === fault)).toEqual([
      true,
      true,
      true,
    ])
    expect(asked).toBe(1)
  })

  test('goes on for the others when one hangs up, and ends when all have', async () => {
    let signal: AbortSignal | undefined
    const reading = together({
      read: (_text, _parameters, { caller } = {}) => {
        signal = caller
        return new Promise((_resolve, reject) => {
          caller?.addEventListener('abort', () => {
            reject(GraphFault.of('GRAPH_UNAVAILABLE', 'ended'))
          })
        })
      },
    })
    const callers = [new AbortController(), new AbortController()]
    const reads = Promise.allSettled(callers.map(({ signal: caller }) => reading(readOf({ p0: 1, p1: 1 }, { caller }))))
    await new Promise(setImmediate)
    callers[0]?.abort()
    expect(signal?.aborted).toBe(false)
    callers[1]?.abort()
    expect(signal?.aborted).toBe(true)
    await reads
  })
})
