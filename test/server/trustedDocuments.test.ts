import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readDocuments } from '../../src/server/readDocuments.ts'
import type { Started } from '../../src/start.ts'
import { programOn } from '../support/programOn.ts'
import { started } from '../support/started.ts'

const examples = join(import.meta.dirname, '../../examples')
const known = readFileSync(join(examples, '05-institution-by-ror.graphql'), 'utf8')
const answer: unknown = JSON.parse(readFileSync(join(examples, '05-institution-by-ror.answer.json'), 'utf8'))
let program: Started

beforeAll(async () => {
  program = await programOn(started().facts, { TRUSTED_DOCUMENTS: examples })
})

afterAll(() => program.close())

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

async function ask(body: object): Promise<[status: number, answer: Answer]> {
  const response = await fetch(`${program.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return [response.status, (await response.json()) as Answer]
}

function hashed(text: string): object {
  return { extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') } } }
}

describe('a server with TRUSTED_DOCUMENTS', () => {
  test.each([
    ['in its words', { query: known }],
    [
      'laid out in another way',
      {
        query: known.replaceAll(/^#.*$/gm, '').replaceAll(/\s+/g, ' '),
      },
    ],
    ['by the hash of its words', hashed(known)],
  ])('answers a document of them, %s', async (_, body) => {
    expect(await ask(body)).toEqual([200, answer])
  })

  test('answers those of the explorer by their hashes', async () => {
    const manifest = join(import.meta.dirname, '../../web/src/generated/persisted-documents.json')
    const [text = ''] = [...readDocuments(manifest).values()].filter((document) =>
      document.includes('query WhichGraph'),
    )
    expect(await ask(hashed(text))).toEqual([200, { data: { graph: expect.anything() } }])
  })

  test('refuses any other, and says so, also when it is asked for again', async () => {
    const refused = {
      errors: [
        {
          message: expect.stringContaining('TRUSTED_DOCUMENTS'),
          extensions: expect.objectContaining({ code: 'DOCUMENT_NOT_TRUSTED' }),
        },
      ],
    }
    const query = '{ graph { version } }'
    expect(await ask({ query })).toEqual([403, refused])
    expect(await ask({ query, ...hashed(query) })).toEqual([403, refused])
    expect(await ask({ query })).toEqual([403, refused])
  })

  test('learns none by its hash', async () => {
    const query = '{ graph { licence } }'
    await ask({ query, ...hashed(query) })
    const [, { errors }] = await ask(hashed(query))
    expect(errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }])
  })
})

describe('trusted documents', () => {
  const file = (content: unknown): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'documents-')), 'manifest.json')
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    return path
  }

  test.each([
    ['texts by id', { a: '{ __typename }' }],
    [
      'a manifest of Apollo’s',
      { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: 'a', body: '{ __typename }' }] },
    ],
  ])('are read from %s', (_, content) => {
    expect(readDocuments(file(content))).toEqual(new Map([['a', '{ __typename }']]))
  })

  test.each([
    ['a file that is not there', () => '/nowhere/at/all.json', /got \/nowhere\/at\/all\.json/],
    ['something else', () => file('[1]'), /expected a folder of \.graphql files/],
    ['a manifest without any', () => file({}), /has none/],
  ])('are missed where the setting leads to %s', (_, path, message) => {
    expect(() => readDocuments(path())).toThrow(message)
  })
})
