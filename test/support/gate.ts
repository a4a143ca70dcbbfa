/** What waits for its opening goes on when it is opened. */
export class Gate {
  open: () => void = () => undefined
  readonly opening = new Promise<void>((resolve) => {
    this.open = resolve
  })
}
