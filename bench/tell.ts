/** Tells who waits how far it is. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}
