/** Today in UTC, `2026-11-25`. The one thing beside the graph that an answer may depend on: kept answers end with the day. */
export function today(): string {
  return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
}
