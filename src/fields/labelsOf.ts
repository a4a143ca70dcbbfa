import { labelOf } from './entityKind.ts'

/** The labels of kinds of entity: of `INSTITUTIONAL_AGREEMENT`, `InstitutionalAgreement`. */
export function labelsOf(kinds: unknown): string[] {
  return Array.isArray(kinds) ? kinds.map((kind) => labelOf(String(kind))) : []
}
