import type { NetworkEdge } from '@panorama-graph/plot/view.ts'

/** What joins two, in words. */
export function evidenceOf(
  { attributes: { projects, agreements, publications, first, last } }: NetworkEdge,
  shared: (projects: number, agreements: number, publications: number) => string,
): string {
  const years = first === null ? '' : first === last ? ` (${first})` : ` (${first}–${last})`
  return `${shared(Number(projects), Number(agreements), Number(publications))}${years}`
}
