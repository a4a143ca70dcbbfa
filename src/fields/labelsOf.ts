/** The labels of kinds of entity: of `INSTITUTIONAL_AGREEMENT`, `InstitutionalAgreement`. */
export function labelsOf(kinds: unknown): string[] {
  return Array.isArray(kinds) ? kinds.map((kind) => labelOf(String(kind))) : []
}

function labelOf(kind: string): string {
  return kind.replaceAll(
    /(_?)([A-Z])([A-Z]*)/g,
    (_, _between, first: string, rest: string) => first + rest.toLowerCase(),
  )
}
