import { describe, expect, test } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { served } from '../support/served.ts'

/** What we answer otherwise than graphql-http would have it, and why. */
const otherwise: Readonly<Record<string, string>> = {
  '86EE': 'The draft of 2026 asks 422 where variables do not fit; 400 is for what cannot be read.',
  '5A70': 'A GET has to show that no page of another site sent it, by a header that such a page cannot set.',
  D6D5: 'As 5A70.',
  '6A70': 'As 5A70.',
}

const audits = serverAudits({ url: async () => `${await served()}/graphql`, fetchFn: fetch })

describe('by the audits of graphql-http, a server', () => {
  test.each(audits.map((audit) => [audit.name, audit.id, audit] as const))('%s (%s)', async (_name, id, audit) => {
    const { status } = await audit.fn()
    expect(status).not.toBe('error')
    expect(status === 'ok').toBe(!(id in otherwise))
  })
})

describe('the status of an answer', () => {
  const asked = async (query: string, accept: string): Promise<[number, string | null]> => {
    const response = await fetch(`${await served()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query }),
    })
    return [response.status, response.headers.get('content-type')]
  }

  const schemas = Array.from({ length: 11 }, (_, index) => `s${index}: __schema { description }`).join(' ')

  test.each([
    ['that is whole', '{ graph { version } }', 200, 200],
    ['that lacks a field', '{ graph { version } suggest(text: "a", first: 21) { text } }', 294, 200],
    ['to what cannot be read', '{', 400, 200],
    ['to what is not in the schema', '{ nothing }', 422, 200],
    ['to a mutation', 'mutation { nothing }', 422, 200],
    ['to what costs too much', `{ ${schemas} }`, 422, 200],
  ])('%s tells how it fared where the client reads the new media type', async (_, query, modern, legacy) => {
    expect([
      await asked(query, 'application/graphql-response+json, application/json;q=0.9'),
      await asked(query, 'application/json'),
    ]).toEqual([
      [modern, 'application/graphql-response+json; charset=utf-8'],
      [legacy, 'application/json; charset=utf-8'],
    ])
  })
})
