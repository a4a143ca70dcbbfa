/** What is told while Neo4j starts and runs. */
export interface Log {
  info(message: string): void
  warn(message: string): void
}
