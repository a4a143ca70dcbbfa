import { afterAll, describe, expect, test } from '@jest/globals'
import { load, type Records } from './smallWorld.ts'
import { disconnect, inTransaction } from '../support/graph.ts'

const page = 'https://example.org/page'
const verified = { nameEn: 'A name', certainty: 'VERIFIED', sources: [page] }

/** An institution, a project, and claims. */
function world(...claims: object[]): Records {
  const said = { field: 'nameEn', value: 'Another name', certainty: 'VERIFIED', sources: [page] }
  return {
    Source: [{ id: page, url: page, title: 'A page' }],
    Institution: [{ id: 'ntnu', ...verified }],
    Project: [{ id: 'njalc', ...verified }],
    Claim: claims.map((claim) => ({ ...said, ...claim })),
  }
}

afterAll(disconnect)

describe('A claim', () => {
  test('may be about a thing of any type, and about any field of it', () =>
    inTransaction(async (graph) => {
      const claims = [
        { id: 'ntnu-projects', about: 'ntnu', field: 'projects' },
        { id: 'njalc-end', about: 'njalc', field: 'endYear', isPreferred: true },
      ]
      await load(graph, world(...claims))
      const stated = 'MATCH (c:Claim)-[r]->(n) RETURN c.id, c.isPreferred, type(r), n.id ORDER BY c.id'
      expect(await graph.read(stated, {})).toEqual([
        ['njalc-end', true, 'CLAIM_OF', 'njalc'],
        ['ntnu-projects', false, 'CLAIM_OF', 'ntnu'],
      ])
    }))

  test.each([
    [
      'a field that the type does not have',
      { about: 'njalc', field: 'endYaer' },
      'field: expected a field of Project; got "endYaer". Did you mean "endYear"?',
    ],
    [
      'a field of another type',
      { about: 'ntnu', field: 'endYear' },
      'field: expected a field of Institution; got "endYear".',
    ],
    ['nothing that it is about', {}, 'about: expected a value; got none'],
    [
      'something that no record has',
      { about: 'njalk' },
      'about: expected the id of a Country or Institution or Researcher or Project or InstitutionalAgreement or ' +
        'Publication; got "njalk", an id that no record has. Did you mean "njalc"?',
    ],
  ])('is refused for %s', async (_, mistake, problem) => {
    const message = await inTransaction((graph) =>
      load(graph, world({ id: 'a-claim', ...mistake })).then(
        ({ text }) => text,
        (error: unknown) => (error instanceof Error ? error.message : error),
      ),
    )
    expect(message).toBe(`Nothing was written. Mend this and load again:\n  Claim.json: a-claim: ${problem}`)
  })
})
