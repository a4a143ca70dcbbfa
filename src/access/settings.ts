import { z } from 'zod'
import type { AccessSettings } from './access.ts'

/** Who may ask, as it is set from outside. */
export const accessSettings = {
  READS: z.enum(['open', 'closed'], { error: 'expected open or closed' }).default('open'),
  AUTH_ISSUER: z.string().optional(),
  AUTH_AUDIENCE: z.string().optional(),
  AUTH_JWKS: z
    .string()
    .refine(
      (place) => !/^\w+:\/\//.test(place) || isSafe(place),
      'expected a file, or an address that begins with https:// (http:// on this machine alone, for whoever can change keys on the way can be anybody)',
    )
    .optional(),
  AUTH_ROLES: z.string().default('roles'),
}

type Set = z.infer<z.ZodObject<typeof accessSettings>>

/** What does not go together, by the variable. */
export function accessConflicts(set: Set): { readonly variable: string; readonly message: string }[] {
  const needed = ['AUTH_ISSUER', 'AUTH_AUDIENCE', 'AUTH_JWKS'] as const
  const missing = needed.filter((variable) => set[variable] === undefined)
  const together = 'expected AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS together'
  if (missing.length === 0) return []
  if (missing.length < needed.length) return missing.map((variable) => ({ variable, message: together }))
  if (set.READS === 'open') return []
  return [{ variable: 'READS', message: `${together} where reads are closed, or nobody could ask` }]
}

export function accessOf(set: Set): AccessSettings {
  const { AUTH_ISSUER: name, AUTH_AUDIENCE: audience, AUTH_JWKS: keys, AUTH_ROLES: rolesClaim } = set
  const isComplete = name !== undefined && audience !== undefined && keys !== undefined
  return {
    everybody: set.READS === 'open' ? 'READER' : undefined,
    issuer: isComplete ? { name, audience, keys, rolesClaim } : undefined,
  }
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
}
