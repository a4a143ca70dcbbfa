import { LRUCache } from 'lru-cache'
import { encoded, worthEncoding, type Answer, type Encoding } from './answer.ts'
import { Shared } from '../graph/shared.ts'

/** An answer and where it came from, as the header `Cache-Status` tells it (RFC 9211). */
export interface Found {
  readonly answer: Answer
  readonly from: 'hit' | 'fwd=miss; stored' | 'fwd=miss' | 'fwd=miss; collapsed'
}

/** What the cache needs beside an answer's body and its key: its headers and its place. About what Node takes for them. */
const beside = 1000

/**
 * The answers of one version of the graph: those that were given, as many as there is room for, and those under way, which
 * everyone who asks the same waits for. Only complete ones are kept.
 */
export class Answers {
  readonly #kept: LRUCache<string, Answer>
  readonly #underWay = new Map<string, Shared<Answer>>()

  constructor(bytes: number) {
    this.#kept = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / 8),
      sizeCalculation: ({ body }, key) => body.length + key.length + beside,
    })
  }

  /** What the kept ones take, and how many there are. */
  get kept(): { readonly bytes: number; readonly answers: number } {
    return { bytes: this.#kept.calculatedSize, answers: this.#kept.size }
  }

  /** The answer of that key, for someone who waits until the signal is aborted; asked for where it is not known. */
  async find(
    key: string,
    encoding: Encoding | undefined,
    gone: AbortSignal,
    ask: (gone: AbortSignal) => Promise<Answer>,
  ): Promise<Found> {
    const encodedKey = `${key} ${encoding ?? ''}`
    const ready = encoding && this.#kept.get(encodedKey)
    if (ready) return { answer: ready, from: 'hit' }
    const found = await this.#plain(key, gone, ask)
    const { answer, from } = found
    if (!encoding || !answer.isComplete || answer.body.length < worthEncoding) return found
    return { answer: await this.#share(encodedKey, () => encoded(answer, encoding)).join(gone), from }
  }

  async #plain(key: string, gone: AbortSignal, ask: (gone: AbortSignal) => Promise<Answer>): Promise<Found> {
    const kept = this.#kept.get(key)
    if (kept) return { answer: kept, from: 'hit' }
    const others = this.#underWay.get(key)
    if (others && !others.isOver) return { answer: await others.join(gone), from: 'fwd=miss; collapsed' }
    const answer = await this.#share(key, ask).join(gone)
    return { answer, from: this.#kept.has(key) ? 'fwd=miss; stored' : 'fwd=miss' }
  }

  #share(key: string, work: (gone: AbortSignal) => Promise<Answer>): Shared<Answer> {
    const others = this.#underWay.get(key)
    if (others && !others.isOver) return others
    const shared = new Shared(async (gone) => {
      try {
        const answer = await work(gone)
        if (answer.isComplete) this.#kept.set(key, answer)
        return answer
      } finally {
        if (this.#underWay.get(key) === shared) this.#underWay.delete(key)
      }
    })
    this.#underWay.set(key, shared)
    return shared
  }
}
