import { describe, expect, test } from '@jest/globals'
import { Queue } from '../../src/graph/queue.ts'
import { Gate } from '../support/gate.ts'
import { post, serving } from '../support/serving.ts'
import { until } from '../neo4j/embedded.ts'

describe('reads in their turn', () => {
  test('are so many at once, and the others wait', async () => {
    const queue = new Queue({ atOnce: 2, waiting: 10 })
    const begun: number[] = []
    let end = (): void => undefined
    const ended = new Promise<void>((resolve) => (end = resolve))
    const signal = new AbortController().signal
    const work = (each: number) => (): Promise<void> => {
      begun.push(each)
      return ended
    }
    const all = [1, 2, 3].map((each) => queue.turn(work(each), signal))
    await until(() => Promise.resolve(begun.length === 2))
    end()
    await Promise.all(all)
    expect(begun).toEqual([1, 2, 3])
  })

  test('are not begun when nobody waits for them any more', async () => {
    const queue = new Queue({ atOnce: 1, waiting: 10 })
    let end = (): void => undefined
    const first = queue.turn(() => new Promise<void>((resolve) => (end = resolve)), new AbortController().signal)
    const caller = new AbortController()
    const begun: string[] = []
    const second = queue.turn(() => Promise.resolve(begun.push('second')), caller.signal)
    caller.abort()
    await expect(second).rejects.toThrow()
    end()
    await first
    expect(begun).toEqual([])
  })

  test('are refused at once where too many wait', async () => {
    const queue = new Queue({ atOnce: 1, waiting: 1 })
    let end = (): void => undefined
    const signal = new AbortController().signal
    const first = queue.turn(() => new Promise<void>((resolve) => (end = resolve)), signal)
    const second = queue.turn(() => Promise.resolve(), signal)
    await expect(queue.turn(() => Promise.resolve(), signal)).rejects.toMatchObject({
      code: 'GRAPH_OVERLOADED',
      passes: true,
    })
    end()
    await Promise.all([first, second])
  })
})

describe('dear reads', () => {
  test('wait for each other and not before those that cost little, the least dear first', async () => {
    const queue = new Queue({ atOnce: 2, dearAtOnce: 1, waiting: 10 })
    const { signal } = new AbortController()
    const done: string[] = []
    const dearOne = new Gate()
    const work = (name: string, until?: Promise<void>) => async (): Promise<void> => {
      await until
      done.push(name)
    }
    const all = [
      queue.turn(work('dear', dearOne.opening), signal, 25_000),
      queue.turn(work('dearest'), signal, 90_000),
      queue.turn(work('less dear'), signal, 11_000),
    ]
    await Promise.all([queue.turn(work('cheap'), signal, 10_000), queue.turn(work('cheap'), signal)])
    expect([queue.running, queue.waiting]).toEqual([1, 2])
    dearOne.open()
    await Promise.all(all)
    expect(done).toEqual(['cheap', 'cheap', 'dear', 'less dear', 'dearest'])
  })

  test('that come together with many cheap ones are refused by themselves', async () => {
    const queue = new Queue({ atOnce: 1, dearAtOnce: 1, waiting: 0 })
    const { signal } = new AbortController()
    const gate = new Gate()
    const first = queue.turn(() => gate.opening, signal, 25_000)
    await expect(queue.turn(() => Promise.resolve(), signal, 25_000)).rejects.toMatchObject({
      code: 'GRAPH_OVERLOADED',
    })
    await expect(queue.turn(() => Promise.resolve('read'), signal, 1)).resolves.toBe('read')
    gate.open()
    await first
  })
})

describe('a server whose graph is asked too much', () => {
  test('answers 503, says when to ask again, and still tells its health', async () => {
    const queue = new Queue({ atOnce: 1, waiting: 0 })
    let end = (): void => undefined
    const ended = new Promise<unknown[][]>(
      (resolve) =>
        (end = () => {
          resolve([[[[1]]]])
        }),
    )
    const server = await serving({}, { read: () => queue.turn(() => ended, new AbortController().signal) })
    const query = { query: '{ graph { version } }' }
    const first = post(server, query)
    await until(() => Promise.resolve(queue.running === 1)) // else both are read together
    const second = await post(server, query)
    expect(second).toMatchObject({
      status: 503,
      body: { errors: [{ extensions: { code: 'GRAPH_OVERLOADED', retryAfter: 1 } }] },
    })
    expect(second.headers.get('retry-after')).toBe('1')
    expect(second.body).not.toHaveProperty('data')
    expect((await fetch(`${server}/health/ready`)).status).toBe(200)
    end()
    expect((await first).body).toEqual({ data: { graph: { version: 1 } } })
  })
})
