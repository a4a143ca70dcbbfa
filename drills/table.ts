import type { Outcome } from './drill.ts'

/** A row of a table in Markdown: a drill, and what it counted. */
export function row(name: string, outcome: Outcome | string): string {
  if (typeof outcome === 'string') return `| ${name} | left out: ${outcome} |  |  |  |  |  |  |`
  const { times, right, refused, acknowledged, failed, backAfter, broken } = outcome
  const cells = [name, times, right, refused, acknowledged ?? '', failed ?? '', seconds(backAfter), broken.length]
  return `| ${cells.join(' | ')} |`
}

export const head = [
  '| drill | times | answered, all rightly | told to come back | loads acknowledged | loads failed | back after, s (median, longest) | did not hold |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
].join('\n')

function seconds(all: readonly number[]): string {
  const sorted = [...all].sort((one, other) => one - other)
  const [median, longest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
  return median === undefined || longest === undefined ? '' : `${median.toFixed(1)}, ${longest.toFixed(1)}`
}
