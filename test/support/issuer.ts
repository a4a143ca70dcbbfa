import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from '@jest/globals'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose'

/** What a token says. */
export type Claims = Readonly<Record<string, unknown>>

/** Who signs tokens, with keys made for the tests of a file and served on this machine. */
export interface LocalIssuer {
  /** What makes a server take its tokens. */
  readonly settings: Readonly<Record<string, string>>
  /** Where its keys are. */
  readonly jwks: string
  /** A token as it issues them, for somebody with these roles, or with other claims. */
  readonly token: (roles: readonly string[], claims?: Claims) => Promise<string>
  /** Signs with a new key from now on, and no longer publishes the one before. */
  readonly rotate: () => Promise<void>
  /** The pair of keys it signs with and publishes. */
  readonly key: () => SigningKey
  /** How often its keys were asked for. */
  readonly asked: () => number
}

export const issuerName = 'https://issuer.test'
export const audience = 'https://panorama.test'

/** An issuer that is there until the tests of the file end. */
export async function localIssuer(alg = 'ES256'): Promise<LocalIssuer> {
  let [key, asked, number] = [await signingKey(alg, 'key-0'), 0, 0]
  const jwks = await answering((response) => {
    asked += 1
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [key.published] }))
  })
  return {
    settings: { AUTH_ISSUER: issuerName, AUTH_AUDIENCE: audience, AUTH_JWKS: jwks },
    jwks,
    token: (roles, claims = {}) => signed(key, { roles, ...claims }),
    rotate: async () => {
      key = await signingKey(alg, `key-${++number}`)
    },
    key: () => key,
    asked: () => asked,
  }
}

/** An address on this machine that answers like this until the tests of the file end. */
export async function answering(answer: (response: ServerResponse) => unknown): Promise<string> {
  const server = createServer((_request, response) => answer(response))
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`
}

const servers: Server[] = []

afterAll(() => {
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
})

/** A pair of keys: one signs, one is published. */
export interface SigningKey {
  readonly signs: CryptoKey
  readonly published: JWK & { readonly alg: string; readonly kid: string }
}

export async function signingKey(alg: string, kid: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg)
  return { signs: privateKey, published: { ...(await exportJWK(publicKey)), alg, kid, use: 'sig' } }
}

/** A token that holds but for what is said otherwise; what is said to be undefined is left out. */
export function signed({ signs, published: { alg, kid } }: SigningKey, claims: Claims = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  const usual = { iss: issuerName, aud: audience, sub: 'somebody', iat: now, exp: now + 600 }
  return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg, kid }).sign(signs)
}
