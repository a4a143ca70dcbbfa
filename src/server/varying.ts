import type { FastifyReply } from 'fastify'

/** The header `Vary`: what it names already, and these. */
export function varying(reply: FastifyReply, ...names: readonly string[]): string {
  const known = reply.getHeader('vary')
  return [...new Set([...(typeof known === 'string' ? known.split(/,\s*/) : []), ...names])].join(', ')
}
