/** What a server tells Prometheus: each value by its name and labels, as `panorama_ready` or `x_total{code="OK"}`. */
export async function told(address: string | undefined): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(`${address ?? ''}/metrics`)
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => {
      const end = line.lastIndexOf(' ')
      return [line.slice(0, end), Number(line.slice(end + 1))]
    }),
  )
}
