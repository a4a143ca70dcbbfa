import { writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { base64url, CompactSign, exportSPKI, importJWK, SignJWT, UnsecuredJWT } from 'jose'
import { accessBy, type Access } from '../../src/access/access.ts'
import { temporaryFolder } from '../neo4j/embedded.ts'
import {
  answering,
  audience,
  issuerName,
  localIssuer,
  signed,
  signingKey,
  type Claims,
  type LocalIssuer,
} from '../support/issuer.ts'

let issuer: LocalIssuer
let open: Access
let closed: Access

beforeAll(async () => {
  issuer = await localIssuer()
  const trusted = { name: issuerName, audience, keys: issuer.jwks, rolesClaim: 'roles' }
  open = accessBy({ everybody: 'READER', issuer: trusted })
  closed = accessBy({ everybody: undefined, issuer: trusted })
})

const bearer = (token: string): string => `Bearer ${token}`
const ago = (seconds: number): number => Math.floor(Date.now() / 1000) - seconds

/** How somebody is refused who sends this; who they are, where they are not. */
async function refusal(access: Access, authorization: string | undefined): Promise<unknown> {
  return access(authorization).catch((error: unknown) => {
    if (!(error instanceof GraphQLError)) throw error
    return { message: error.message, ...error.extensions }
  })
}

function byKeysAt(keys: string): Access {
  return accessBy({ everybody: 'READER', issuer: { name: issuerName, audience, keys, rolesClaim: 'roles' } })
}

describe('somebody with a token', () => {
  test('may do what its roles say, and is who it says', async () => {
    expect(await closed(bearer(await issuer.token(['curator'])))).toEqual({ role: 'CURATOR', subject: 'somebody' })
  })

  test('without a role of ours reads where reads are open, and nothing where they are closed', async () => {
    const token = bearer(await issuer.token(['owner']))
    expect(await open(token)).toEqual({ role: 'READER', subject: 'somebody' })
    expect(await refusal(closed, token)).toMatchObject({
      message: 'Query: expected a token with the role READER; got one with no role. Whoever issues it gives roles.',
      code: 'FORBIDDEN',
      coordinate: 'Query',
      required: 'READER',
      received: null,
    })
  })
})

describe('somebody without a token', () => {
  test('reads where reads are open, and nothing where they are closed', async () => {
    expect(await open(undefined)).toEqual({ role: 'READER', subject: undefined })
    expect(await refusal(closed, undefined)).toMatchObject({
      message:
        'Query: expected a token with the role READER; got none. Send one of the issuer that this server trusts, as "Authorization: Bearer …".',
      code: 'UNAUTHENTICATED',
      required: 'READER',
    })
  })

  test('is not asked for one by a server that takes none, whatever a proxy asked them for', async () => {
    const without = accessBy({ everybody: 'READER', issuer: undefined })
    expect(await without('Basic c29tZWJvZHk6c2VjcmV0')).toEqual({ role: 'READER', subject: undefined })
  })
})

describe('a token that does not hold', () => {
  const other = (claims: Claims) => () => issuer.token(['admin'], claims)

  test.each<[string, () => Promise<string>, expected: string, received: string]>([
    ['has expired', other({ exp: ago(60) }), 'a token that is in force', 'one that has expired'],
    ['is not yet in force', other({ nbf: ago(-60) }), 'a token that is in force', 'one that is not yet'],
    ['never expires', other({ exp: undefined }), 'a token with the claim "exp"', 'one where it is missing'],
    ['is nobody’s', other({ sub: undefined }), 'a token with the claim "sub"', 'one where it is missing'],
    ['is of another issuer', other({ iss: 'https://b.test' }), `a token of ${issuerName}`, 'one of somebody else'],
    ['is of no issuer', other({ iss: undefined }), 'a token with the claim "iss"', 'one where it is missing'],
    ['is for others', other({ aud: ['https://b.test'] }), `a token for ${audience}`, 'one for something else'],
    ['is for no one', other({ aud: undefined }), 'a token with the claim "aud"', 'one where it is missing'],
  ])('is refused where it %s, also where reads are open', async (_, token, expected, received) => {
    const told = { code: 'UNAUTHENTICATED', message: `Authorization: expected ${expected}; got ${received}.` }
    expect(await refusal(open, bearer(await token()))).toMatchObject({ ...told, expected, received })
    expect(await refusal(closed, bearer(await token()))).toMatchObject({ ...told, expected, received })
  })

  test.each<[string, () => Promise<string>]>([
    ['nobody did', () => Promise.resolve(unsecured())],
    ['somebody else did, under the name of its key', async () => signed(await signingKey('ES256', 'key-0'))],
    ['somebody else did, under a name of their own', async () => signed(await signingKey('ES256', 'mine'))],
    ['the public key did, as text', async () => byPublicKey(await publicText())],
    ['the public key did, as it is published', () => byPublicKey(JSON.stringify(issuer.key().published))],
    ['it did, and it was changed since', () => changed(issuer.token(['reader']))],
    ['it did, and it was cut off', async () => (await issuer.token(['reader'])).slice(0, -9)],
    ['it did, and it says nothing', () => saying('"admin"')],
    ['it is no token', () => Promise.resolve('admin')],
  ])('is refused where a key of the issuer should have signed it and %s', async (_, token) => {
    const told = {
      code: 'UNAUTHENTICATED',
      expected: `a token that a key of ${issuerName} signed`,
      received: 'one that none did',
    }
    expect(await refusal(open, bearer(await token()))).toMatchObject(told)
    expect(await refusal(closed, bearer(await token()))).toMatchObject(told)
  })

  const text = new TextEncoder()

  function unsecured(): string {
    return new UnsecuredJWT({ roles: ['admin'], iss: issuerName, aud: audience, sub: 'x', exp: ago(-600) }).encode()
  }

  /** As a server might take it that lets the token choose how it was signed: by the public key, as if that were a secret. */
  function byPublicKey(secret: string): Promise<string> {
    const claims = { iss: issuerName, aud: audience, sub: 'x', exp: ago(-600), roles: ['admin'] }
    return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'key-0' }).sign(text.encode(secret))
  }

  async function publicText(): Promise<string> {
    const key = await importJWK(issuer.key().published, 'ES256', { extractable: true })
    if (key instanceof Uint8Array) throw new Error('Expected a public key.')
    return exportSPKI(key)
  }

  async function changed(token: Promise<string>): Promise<string> {
    const [header = '', payload = '', signature = ''] = (await token).split('.')
    const claims = JSON.parse(new TextDecoder().decode(base64url.decode(payload))) as object
    return [header, base64url.encode(JSON.stringify({ ...claims, roles: ['admin'] })), signature].join('.')
  }

  function saying(payload: string): Promise<string> {
    return new CompactSign(text.encode(payload))
      .setProtectedHeader({ alg: 'ES256', kid: 'key-0' })
      .sign(issuer.key().signs)
  }

  test.each(['Basic c29tZWJvZHk6c2VjcmV0', 'Bearer', 'Bearer a b', 'admin', ''])(
    'is refused where the header is %j',
    async (authorization) => {
      expect(await refusal(open, authorization)).toMatchObject({
        code: 'UNAUTHENTICATED',
        message: 'Authorization: expected "Bearer", a space and a JSON Web Token; got something else.',
      })
    },
  )
})

describe('the keys of an issuer', () => {
  test.each(['RS256', 'PS512', 'ES384', 'EdDSA'])('may be of %s', async (alg) => {
    const other = await localIssuer(alg)
    expect(await byKeysAt(other.jwks)(bearer(await other.token(['admin'])))).toMatchObject({ role: 'ADMIN' })
  })

  test('are asked for once, however many tokens name others', async () => {
    const other = await localIssuer()
    const access = byKeysAt(other.jwks)
    await access(bearer(await other.token(['reader'])))
    const keys = await Promise.all(Array.from({ length: 20 }, (_, at) => signingKey('ES256', `made-up-${at}`)))
    for (const key of keys) await refusal(access, bearer(await signed(key)))
    expect(other.asked()).toBe(1)
  })

  test('may change: tokens by a new one are taken, and those by one that was withdrawn are not', async () => {
    const other = await localIssuer()
    const access = byKeysAt(other.jwks)
    const before = await other.token(['reader'])
    await access(bearer(before))
    await other.rotate()
    const later = Date.now() + 31_000 // they are not asked for again at once
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => later)
    expect(await access(bearer(await other.token(['admin'])))).toMatchObject({ role: 'ADMIN' })
    expect(await refusal(access, bearer(before))).toMatchObject({ code: 'UNAUTHENTICATED' })
    clock.mockRestore()
  })

  test.each<[string, (response: ServerResponse) => unknown]>([
    ['are not given', (response) => response.writeHead(500).end()],
    ['are no keys', (response) => response.end('{"keys": "none"}')],
    ['are somewhere else', (response) => response.writeHead(302, { location: issuer.jwks }).end()],
    ['break off', (response) => response.destroy()],
  ])('that %s are told to be the fault of nobody who asks', async (_, answer) => {
    const address = await answering(answer)
    expect(await refusal(byKeysAt(address), bearer(await issuer.token(['admin'])))).toMatchObject({
      code: 'KEYS_UNAVAILABLE',
      retryAfter: 5,
    })
  })

  test('may stand in a file', async () => {
    const file = join(temporaryFolder(), 'jwks.json')
    writeFileSync(file, JSON.stringify({ keys: [issuer.key().published] }))
    expect(await byKeysAt(file)(bearer(await issuer.token(['curator'])))).toMatchObject({ role: 'CURATOR' })
    expect(await refusal(byKeysAt(file), bearer(await signed(await signingKey('ES256', 'mine'))))).toMatchObject({
      code: 'UNAUTHENTICATED',
    })
  })

  test.each(['', '[]', '{"keys": {}}'])('are missed in a file that holds %j', (content) => {
    const file = join(temporaryFolder(), 'jwks.json')
    writeFileSync(file, content)
    expect(() => byKeysAt(file)).toThrow(/^AUTH_JWKS: expected a file with a JSON Web Key Set/)
  })
})
