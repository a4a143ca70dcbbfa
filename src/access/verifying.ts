import { errors, jwtVerify } from 'jose'
import type { Caller } from './caller.ts'
import { keysAt } from './keysAt.ts'
import { uncheckable, untrue } from './refusals.ts'
import { roleIn } from './roleIn.ts'

/** Who issues the tokens that are taken. */
export interface Issuer {
  /** What their `iss` is. */
  readonly name: string
  /** What their `aud` is or names: this server, or what it belongs to. */
  readonly audience: string
  /** Where the keys are that they are signed with: an address or a file. */
  readonly keys: string
  /** Their claim that names roles, or the way to it through others: `realm_access.roles`. */
  readonly rolesClaim: string
}

/** By pairs of keys alone: were HS256 among them, whoever has the public key could sign. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

/** Tells whose a token is, where it holds: signed by the issuer, for us, now. */
export function verifying(issuer: Issuer): (authorization: string) => Promise<Caller> {
  const keyOf = keysAt(issuer.keys)
  const { name, audience, rolesClaim } = issuer
  const held = { issuer: name, audience, algorithms, requiredClaims: ['exp', 'sub'], clockTolerance: 5 }
  return async (authorization) => {
    const [, token] = /^bearer +(\S+)$/i.exec(authorization.trim()) ?? []
    if (token === undefined) throw untrue('"Bearer", a space and a JSON Web Token', 'something else')
    try {
      const { payload } = await jwtVerify(token, keyOf, held)
      return { role: roleIn(payload, rolesClaim), subject: String(payload.sub) }
    } catch (error) {
      throw reasonOf(error, issuer)
    }
  }
}

function reasonOf(error: unknown, { name, audience }: Issuer): Error {
  if (error instanceof errors.JWTExpired) return untrue('a token that is in force', 'one that has expired', error)
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.reason !== 'check_failed')
      return untrue(`a token with the claim "${error.claim}"`, `one where it is ${error.reason}`, error)
    if (error.claim === 'iss') return untrue(`a token of ${name}`, 'one of somebody else', error)
    if (error.claim === 'aud') return untrue(`a token for ${audience}`, 'one for something else', error)
    return untrue('a token that is in force', 'one that is not yet', error)
  }
  if (unsigned.some((kind) => error instanceof kind))
    return untrue(`a token that a key of ${name} signed`, 'one that none did', error)
  return uncheckable(error)
}

/** How a token fails that the issuer did not sign, or not in a way that is taken. What fails otherwise are the keys. */
const unsigned = [
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSMultipleMatchingKeys,
  errors.JWKSNoMatchingKey,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWTInvalid,
]
