/**
 * Lets through one in each turn of the event loop, in the order in which they came: whoever needs less comes between them,
 * however many stand in line.
 */
export class Turnstile {
  #last: Promise<void> = Promise.resolve()

  pass(): Promise<void> {
    this.#last = this.#last.then(nextTurn)
    return this.#last
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
