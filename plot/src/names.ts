/** The names of the views, in the order in which they are offered: known to a page before it draws one. */
export const viewNames = [
  'network',
  'paths',
  'neighbourhood',
  'map',
  'coverage',
  'sankey',
  'matrix',
  'timeline',
] as const

export type ViewName = (typeof viewNames)[number]
