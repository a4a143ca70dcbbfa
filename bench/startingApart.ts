import type autocannon from 'autocannon'

/** Gives each of so many connections the same requests in their order, beginning at another place of the list. */
export function startingApart(
  requests: readonly autocannon.Request[],
  connections: number,
): (connection: autocannon.Client) => void {
  let client = 0
  return (connection) => {
    const start = Math.floor((client * requests.length) / connections) % requests.length
    client += 1
    connection.setRequests([...requests.slice(start), ...requests.slice(0, start)])
  }
}
