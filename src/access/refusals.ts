import { GraphQLError } from 'graphql'
import type { Role } from '../contract/roles.ts'
import type { Caller } from './caller.ts'

/** What a role is needed for. */
export interface Need {
  /** The field, as `Mutation.load`, or all fields of a type, as `Query`. */
  readonly coordinate: string
  readonly role: Role
}

/** For someone whose role is not enough: they may show a token, or else need another one. */
export function refused({ role, subject }: Caller, { coordinate, role: needed }: Need): GraphQLError {
  const told = { coordinate, required: needed, received: role ?? null }
  const expected = `${coordinate}: expected a token with the role ${needed}`
  if (subject === undefined)
    return unauthenticated(
      `${expected}; got none. Send one of the issuer that this server trusts, as "Authorization: Bearer …".`,
      told,
      'Bearer',
    )
  const message = `${expected}; got one with ${role ?? 'no role'}. Whoever issues it gives roles.`
  const headers = new Map([['www-authenticate', 'Bearer error="insufficient_scope"']])
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN', ...told, http: { status: 403, headers } } })
}

/** For a header that does not hold: nobody who shows one is taken for someone who shows none. */
export function untrue(expected: string, received: string, cause?: unknown): GraphQLError {
  const message = `Authorization: expected ${expected}; got ${received}.`
  return unauthenticated(message, { expected, received }, 'Bearer error="invalid_token"', cause)
}

/** For a token that cannot be checked at the moment. */
export function uncheckable(cause: unknown): GraphQLError {
  const http = { status: 503, headers: new Map([['retry-after', String(retryAfter)]]) }
  return new GraphQLError('The keys of the issuer of tokens cannot be had at the moment; please try again shortly.', {
    originalError: cause instanceof Error ? cause : null,
    extensions: { code: 'KEYS_UNAVAILABLE', retryAfter, http },
  })
}

/** Seconds. */
const retryAfter = 5

function unauthenticated(
  message: string,
  told: Readonly<Record<string, unknown>>,
  challenge: string,
  cause?: unknown,
): GraphQLError {
  const http = { status: 401, headers: new Map([['www-authenticate', challenge]]) }
  return new GraphQLError(message, {
    originalError: cause instanceof Error ? cause : null,
    extensions: { code: 'UNAUTHENTICATED', ...told, http },
  })
}
