import { afterAll, describe, expect, test } from '@jest/globals'
import type { Order } from '../../src/plot/draw.ts'
import { drawInThread } from '../../src/plot/drawInThread.ts'

const empty = { totalCount: 0, crosstab: { rows: [], columns: [], counts: [] }, nodes: [] }
const graph = { version: 7, changedAt: null, licence: 'CC0' }
const answer = JSON.stringify({ data: { graph, named: [], timeline: empty, latest: { nodes: [] } } })
const order: Order = { view: 'timeline', ending: 'csv', search: '', answer }

const drawing = drawInThread()

afterAll(() => drawing.close())

describe('The thread that draws', () => {
  test('makes a file of a view', async () => {
    const drawn = await drawing.draw(order)
    expect(drawn).toMatchObject({ file: expect.stringContaining('Date') as unknown })
  })

  test('tells what goes wrong in it, and draws on', async () => {
    await expect(drawing.draw({ ...order, answer: '{' })).rejects.toThrow('JSON')
    expect(await drawing.draw(order)).toHaveProperty('file')
  })

  test('takes so many at once and no more, and none is lost', async () => {
    const drawn = await Promise.all(Array.from({ length: 150 }, () => drawing.draw(order)))
    const refused = drawn.filter((one) => one === undefined)
    expect(refused.length).toBeGreaterThan(0)
    expect(drawn.filter((one) => one && 'file' in one)).toHaveLength(150 - refused.length)
    expect(150 - refused.length).toBeGreaterThanOrEqual(100)
    expect(await drawing.draw(order)).toHaveProperty('file')
  })
})
