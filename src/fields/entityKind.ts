/** The label of a kind's nodes: PRIORITY_AREA → PriorityArea. */
export function labelOf(kind: string): string {
  return kind.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** The kind of the nodes that have a label: PriorityArea → PRIORITY_AREA. */
export function kindOf(label: unknown): string {
  return String(label)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase()
}

/** The kinds by their labels, for a piece whose answer can be filtered and counted by kind. */
export const entityKinds: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'Country',
    'Institution',
    'Researcher',
    'Program',
    'Project',
    'PriorityArea',
    'Strategy',
    'BilateralAgreement',
    'Meeting',
    'InstitutionalAgreement',
    'Publication',
    'Topic',
  ].map((label) => [label, kindOf(label)]),
)
