import type { Started } from '../../src/start.ts'
import { localIssuer, type LocalIssuer } from './issuer.ts'
import { programOn } from './programOn.ts'
import { post } from './serving.ts'
import { started } from './started.ts'

type Posted = Awaited<ReturnType<typeof post>>

/** The whole program on the facts, with an issuer of tokens; whoever starts it closes it. */
export interface WithRoles extends Started {
  readonly issuer: LocalIssuer
  /** The header with which somebody of these roles asks. */
  readonly as: (...roles: readonly string[]) => Promise<Record<string, string>>
  /** Asks as somebody of a role, or as somebody without a token. */
  readonly ask: (role: string | undefined, query: string, variables?: object) => Promise<Posted>
}

export async function withRoles(
  variables: Readonly<Record<string, string>> = {},
  known?: LocalIssuer,
): Promise<WithRoles> {
  const issuer = known ?? (await localIssuer())
  const program = await programOn(started().facts, { ...issuer.settings, ...variables })
  const as = async (...roles: readonly string[]): Promise<Record<string, string>> => ({
    authorization: `Bearer ${await issuer.token(roles)}`,
  })
  return {
    ...program,
    issuer,
    as,
    ask: async (role, query, given = {}) =>
      post(program.address, { query, variables: given }, role === undefined ? {} : await as(role)),
  }
}
