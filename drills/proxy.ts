import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A way over TCP to who listens at a port of this machine, on which what networks do can be done. */
export interface Proxy {
  readonly port: number
  /** Bytes that clients have sent so far. */
  readonly sent: () => number
  /** Resolves when clients have sent so many bytes. */
  readonly whenSent: (bytes: number) => Promise<void>
  /** From now on everything takes so many milliseconds, in either direction. */
  readonly delay: (milliseconds: number) => void
  /** Nothing passes any more on what is open, and neither end hears of it: a connection that is half open. */
  readonly silence: () => void
  /** Nothing passes on what is opened from now on, until `heal`. */
  readonly silenceNew: () => void
  /** Both. */
  readonly silenceAll: () => void
  /** Ends what is open, with a reset. */
  readonly cut: () => void
  /** Ends each of what is open in the middle of the next thing that comes back on it. */
  readonly cutWithin: () => void
  /** Passes on at once whatever is opened from now on. What was silenced stays so. */
  readonly heal: () => void
  readonly close: () => void
}

export async function openProxy(port: number): Promise<Proxy> {
  const links = new Set<Link>()
  const awaited = new Set<{ readonly bytes: number; readonly reached: () => void }>()
  const weather = { delay: 0, isSilent: false }
  let sent = 0
  const count = (bytes: number): void => {
    sent += bytes
    for (const one of awaited) {
      if (sent < one.bytes) continue
      awaited.delete(one)
      one.reached()
    }
  }
  const server = createServer((client) => {
    const link: Link = { client, upstream: connect(port, '127.0.0.1'), isSilent: weather.isSilent, isToBeCut: false }
    links.add(link)
    join(link, weather, count, () => links.delete(link))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const each = (change: (link: Link) => void) => () => {
    for (const link of links) change(link)
  }
  const silence = each((link) => (link.isSilent = true))
  return {
    port: (server.address() as AddressInfo).port,
    sent: () => sent,
    whenSent: (bytes) =>
      new Promise((reached) => {
        awaited.add({ bytes, reached })
        count(0)
      }),
    delay: (milliseconds) => (weather.delay = milliseconds),
    silence,
    silenceNew: () => (weather.isSilent = true),
    silenceAll: () => {
      weather.isSilent = true
      silence()
    },
    cut: each(reset),
    cutWithin: each((link) => (link.isToBeCut = true)),
    heal: () => Object.assign(weather, { delay: 0, isSilent: false }),
    close: () => {
      each(reset)()
      server.close()
    },
  }
}

interface Link {
  readonly client: Socket
  readonly upstream: Socket
  isSilent: boolean
  isToBeCut: boolean
}

function join(link: Link, weather: { readonly delay: number }, count: (bytes: number) => void, gone: () => void): void {
  const { client, upstream } = link
  const ways = [
    [client, upstream],
    [upstream, client],
  ] as const
  for (const [from, to] of ways) {
    let passed = Promise.resolve()
    /** In the order in which it came, however the delay changes. */
    const inTurn = (work: () => void): void => {
      const before = passed
      passed = setTimeout(weather.delay).then(async () => {
        await before
        if (!link.isSilent) work()
      })
    }
    from.on('data', (bytes) => {
      if (from === client) count(bytes.length)
      inTurn(() => {
        const isLast = link.isToBeCut && from === upstream
        if (to.writable) to.write(isLast ? bytes.subarray(0, Math.ceil(bytes.length / 2)) : bytes)
        if (isLast) setImmediate(reset, link)
      })
    })
    from.on('error', () => undefined) // its other end hears of it by its end
    from.on('close', () => {
      inTurn(() => to.destroy())
      if (client.destroyed && upstream.destroyed) gone()
    })
  }
}

function reset({ client, upstream }: Link): void {
  client.resetAndDestroy()
  upstream.destroy()
}
