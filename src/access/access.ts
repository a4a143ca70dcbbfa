import type { Role } from '../contract/roles.ts'
import type { Caller } from './caller.ts'
import { refused } from './refusals.ts'
import { verifying, type Issuer } from './verifying.ts'

/** Tells who asks, by the header `Authorization`. Rejects where that is not true, and where they may ask for nothing at all. */
export type Access = (authorization: string | undefined) => Promise<Caller>

export interface AccessSettings {
  /** What everybody may do, with a token or without; undefined where one has to show a token. */
  readonly everybody: Role | undefined
  /** Whose tokens are taken. Without one the header is somebody else's, such as a proxy's, and not looked at. */
  readonly issuer: Issuer | undefined
}

/** Everybody asks and nobody changes anything. */
export const usualAccess: AccessSettings = { everybody: 'READER', issuer: undefined }

export function accessBy({ everybody, issuer }: AccessSettings): Access {
  const verify = issuer && verifying(issuer)
  return async (authorization) => {
    const known = verify && authorization !== undefined ? await verify(authorization) : nobody
    const caller = { ...known, role: known.role ?? everybody }
    if (caller.role === undefined) throw refused(caller, { coordinate: 'Query', role: 'READER' })
    return caller
  }
}

const nobody: Caller = { role: undefined, subject: undefined }
