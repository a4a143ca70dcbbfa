import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import { Socket } from 'node:net'
import { patience } from './watch.ts'

/** Bytes that a server has sent when it has answered a greeting: which Bolt it speaks, and then who it is. */
const answered = 40

const waiting = new AsyncLocalStorage<true>()

/**
 * Does work with the driver. A connection that is made for it and on which the greeting stays without an answer is given up:
 * the driver itself would wait without end and keep its place in the pool, until none is left, also when all is well again.
 */
export function greeted<Result>(work: () => Result): Result {
  return waiting.run(true, work)
}

subscribe('net.client.socket', (message) => {
  if (!waiting.getStore()) return
  const { socket } = message as { readonly socket: unknown }
  if (!(socket instanceof Socket)) return
  socket.once('connect', () => {
    const late = setTimeout(() => {
      if (socket.bytesRead < answered) socket.destroy(new Error(`No greeting within ${2 * patience} ms.`))
    }, 2 * patience).unref()
    socket.once('close', () => {
      clearTimeout(late)
    })
  })
})
