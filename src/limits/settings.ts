import { z } from 'zod'
import { usualLimits, type Limits } from './limits.ts'

/** The limits as they are set from outside. */
export const limitSettings = {
  MAX_BODY: number(usualLimits.body),
  MAX_DOCUMENT: number(usualLimits.document),
  MAX_TOKENS: number(usualLimits.tokens),
  MAX_DEPTH: number(usualLimits.depth),
  MAX_ALIASES: number(usualLimits.aliases),
  MAX_DIRECTIVES: number(usualLimits.directives),
  MAX_ROOT_FIELDS: number(usualLimits.rootFields),
  MAX_COST: number(usualLimits.cost),
  RATE_LIMIT: wholeNumber().optional(),
  TRUST_PROXY: z
    .string()
    .regex(
      /^(\d+|[\d.:a-f/]+(\s*,\s*[\d.:a-f/]+)*)$/i,
      'expected how many proxies stand in front, or their addresses separated by commas',
    )
    .optional(),
  INTROSPECTION: z.enum(['true', 'false']).default('true'),
}

export function limitsOf(set: z.infer<z.ZodObject<typeof limitSettings>>): Limits {
  return {
    body: set.MAX_BODY,
    document: set.MAX_DOCUMENT,
    tokens: set.MAX_TOKENS,
    depth: set.MAX_DEPTH,
    aliases: set.MAX_ALIASES,
    directives: set.MAX_DIRECTIVES,
    rootFields: set.MAX_ROOT_FIELDS,
    cost: set.MAX_COST,
    rate: set.RATE_LIMIT,
    trustProxy: set.TRUST_PROXY === undefined ? false : hopsOrAddresses(set.TRUST_PROXY),
    introspection: set.INTROSPECTION === 'true',
  }
}

function wholeNumber() {
  return z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'expected a whole number from 1')
    .transform(Number)
}

function number(unlessSet: number) {
  return wholeNumber().default(unlessSet)
}

function hopsOrAddresses(text: string): Limits['trustProxy'] {
  return /^\d+$/.test(text) ? (_address, hop) => hop < Number(text) : text
}
