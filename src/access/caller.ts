import type { Role } from '../contract/roles.ts'

/** Who asks. */
export interface Caller {
  /** What they may do; nothing where undefined. */
  readonly role: Role | undefined
  /** Who they are to the issuer of their token; undefined where they show none. */
  readonly subject: string | undefined
}
