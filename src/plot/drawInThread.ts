import { Piscina } from 'piscina'
import type { Drawn, Order } from './draw.ts'

/** So many files wait to be drawn at most. */
const longest = 100

export interface Drawing {
  /** As `draw`; undefined where too many wait already. */
  readonly draw: (order: Order) => Promise<Drawn | undefined>
  readonly close: () => Promise<void>
}

/** Draws in a thread of its own, one file after the other: a picture takes as long as a hundred answers, and the server goes on answering. */
export function drawInThread(): Drawing {
  const pool = new Piscina<Order, Drawn>({
    filename: new URL('thread.js', import.meta.url).href,
    minThreads: 0, // it begins with the first file
    maxThreads: 1,
    idleTimeout: Infinity,
    maxQueue: longest,
  })
  return {
    draw: async (order) => (pool.queueSize < longest ? pool.run(order) : undefined),
    close: () => pool.destroy(),
  }
}
