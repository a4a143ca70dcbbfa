/** Work that several may wait for. It is told to end when nobody does any more. */
export class Shared<Result> {
  readonly #result: Promise<Result>
  readonly #over = new AbortController()
  #waiting = 0

  constructor(work: (gone: AbortSignal) => Promise<Result>) {
    this.#result = work(this.#over.signal)
  }

  /** Whether it was told to end, so that there is nothing to wait for. */
  get isOver(): boolean {
    return this.#over.signal.aborted
  }

  /** Its result, for someone who waits until the signal is aborted. */
  join(gone: AbortSignal): Promise<Result> {
    this.#waiting += 1
    const leave = (): void => {
      this.#waiting -= 1
      if (this.#waiting === 0) this.#over.abort()
    }
    if (gone.aborted) leave()
    else gone.addEventListener('abort', leave, { once: true })
    return this.#result.finally(() => {
      gone.removeEventListener('abort', leave)
    })
  }
}
