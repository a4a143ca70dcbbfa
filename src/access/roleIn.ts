import type { JWTPayload } from 'jose'
import { isObject } from '../contract/isObject.ts'
import { roles, type Role } from '../contract/roles.ts'

/**
 * The most that a token's roles allow; undefined where it has none of ours. The claim names them in a list or in a text with
 * spaces between them, in capitals or not. A dot in the claim's name may be its own, or lead into another claim.
 */
export function roleIn(payload: JWTPayload, claim: string): Role | undefined {
  const found = Object.hasOwn(payload, claim) ? payload[claim] : claim.split('.').reduce<unknown>(memberOf, payload)
  const given = typeof found === 'string' ? found.split(/\s+/) : Array.isArray(found) ? found : []
  return roles.findLast((role) => given.some((one) => typeof one === 'string' && one.toUpperCase() === role))
}

function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}
