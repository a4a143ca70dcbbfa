/** Times the parts of something that are done one after the other. */
export class Stopwatch {
  /** Milliseconds by part, in their order. */
  readonly laps: Record<string, number> = {}
  #last = performance.now()

  /** Ends a part: the time since the part before it. */
  lap(part: string): void {
    const now = performance.now()
    this.laps[part] = now - this.#last
    this.#last = now
  }
}
