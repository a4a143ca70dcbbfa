import { afterAll, describe, expect, test } from '@jest/globals'
import { load, type Records } from './smallWorld.ts'
import { disconnect, inTransaction } from '../support/graph.ts'

const page = 'https://example.org/page'
const verified = { nameEn: 'A name', certainty: 'VERIFIED', sources: [page] }
const sources = [{ id: page, url: page, title: 'A page' }]

/** What loading answers to one institution that is wrong, beside another one and a project. */
async function refused(institution: object): Promise<unknown> {
  return refusedAll({
    Source: sources,
    Institution: [
      { id: 'uio', ...verified },
      { id: 'ntnu', ...verified, ...institution },
    ],
    Project: [{ id: 'njalc', ...verified }],
  })
}

async function refusedAll(records: Records): Promise<unknown> {
  return inTransaction((graph) =>
    load(graph, records).then(
      ({ text }) => text,
      (error: unknown) => (error instanceof Error ? error.message : error),
    ),
  )
}

afterAll(disconnect)

describe('Wrong records', () => {
  test.each([
    [
      'a misspelt field',
      { establised: 1910 },
      'establised: expected a field of the schema; got one it does not have. Did you mean "established"?',
    ],
    ['text for a number', { established: '1910' }, 'established: expected a whole number; got "1910"'],
    ['half a year', { established: 1910.5 }, 'established: expected a whole number; got 1910.5'],
    ['a word for yes', { active: 'yes' }, 'active: expected true or false; got "yes"'],
    ['no list where there is one', { aliases: 'NTH' }, 'aliases: expected a list; got "NTH"'],
    [
      'an empty name',
      { nameEn: '' },
      'nameEn: expected text that is not empty (leave the field out where there is none); got ""',
    ],
    [
      'a ROR id with a wrong check digit',
      { ror: '05xg72x28' },
      'ror: expected a ROR id such as https://ror.org/05xg72x27, its check digits right; got "05xg72x28"',
    ],
    ['a certainty there is not', { certainty: 'SURE' }, 'certainty: expected one of VERIFIED, DERIVED; got "SURE"'],
    ['no name in any language', { nameEn: undefined }, 'expected one of nameEn, nameNo, nameJa; got none'],
    ['no certainty', { certainty: undefined }, 'certainty: expected a value; got none'],
    ['no sources', { sources: [] }, 'sources: expected at least one; got []'],
    [
      'a source nobody describes',
      { sources: [`${page}s`] },
      `sources: expected the id of a Source; got "${page}s", an id that no record has. Did you mean "${page}"?`,
    ],
    [
      'a date that is worked out',
      { validFrom: '1910' },
      'validFrom: expected a field of the schema; got one it does not have.',
    ],
    ['a relation without its role', { projects: 'njalc' }, 'projects[0].role: expected a value; got none'],
    [
      'a relation with a role there is not',
      { projects: [{ id: 'njalc', role: 'BOSS' }] },
      'projects[0].role: expected one of COORDINATOR, PARTNER; got "BOSS"',
    ],
    [
      'a relation to nothing',
      { projects: { id: 'njalk', role: 'PARTNER' } },
      'projects: expected the id of a Project; got "njalk", an id that no record has. Did you mean "njalc"?',
    ],
    [
      'a relation to the wrong kind',
      { country: 'njalc' },
      'country: expected the id of a Country; got "njalc", the id of a Project.',
    ],
    ['two countries', { country: ['no', 'jp'] }, 'country: expected at most one; got [{"id":"no"},{"id":"jp"}]'],
    ['an id that is taken', { id: 'uio' }, 'id: expected an id of its own; got that of a record in Institution.json'],
  ])('are refused for %s', async (_, mistake, problem) => {
    const record = 'id' in mistake ? mistake.id : 'ntnu'
    expect(await refused(mistake)).toBe(
      `Nothing was written. Mend this and load again:\n  Institution.json: ${record}: ${problem}`,
    )
  })

  test('are refused for a relation that both ends state', async () => {
    const institution = { id: 'ntnu', projects: { id: 'njalc', role: 'PARTNER' }, ...verified }
    const project = { id: 'njalc', participants: { id: 'ntnu', role: 'COORDINATOR' }, ...verified }
    expect(await refusedAll({ Source: sources, Institution: [institution], Project: [project] })).toBe(
      'Nothing was written. Mend this and load again:\n' +
        '  Project.json: njalc: participants: expected each relation once; got "ntnu", stated at Institution.json: ntnu: projects already',
    )
  })

  test('are refused for two ends that both claim the same one', async () => {
    const countries = ['jp', 'no'].map((id) => ({ id, institutions: ['ntnu'], ...verified }))
    const institution = { id: 'ntnu', ...verified }
    expect(await refusedAll({ Source: sources, Country: countries, Institution: [institution] })).toBe(
      'Nothing was written. Mend this and load again:\n' +
        '  Country.json: no: institutions: expected one country of "ntnu"; got "no" beside "jp", stated at Country.json: jp: institutions',
    )
  })

  test('are refused for an end that claims what says otherwise itself', async () => {
    const countries = ['jp', 'no'].map((id) => ({ id, ...verified, ...(id === 'jp' && { institutions: 'ntnu' }) }))
    const institution = { id: 'ntnu', country: 'no', ...verified }
    expect(await refusedAll({ Source: sources, Institution: [institution], Country: countries })).toBe(
      'Nothing was written. Mend this and load again:\n' +
        '  Country.json: jp: institutions: expected one country of "ntnu"; got "jp" beside "no", stated at Institution.json: ntnu: country',
    )
  })

  test('are all named, up to twenty', async () => {
    const institutions = Array.from({ length: 23 }, (_, number) => ({
      id: `i${number}`,
      established: 'long ago',
      ...verified,
    }))
    const message = await refusedAll({ Source: sources, Institution: institutions })
    expect(String(message).split('\n').slice(-2)).toEqual([
      '  Institution.json: i19: established: expected a whole number; got "long ago"',
      '  … and 3 more',
    ])
  })

  test('leave the graph as it was', () =>
    inTransaction(async (graph) => {
      await load(graph, { Source: sources, Country: [{ id: 'no' }] }).catch(() => undefined)
      expect(await graph.read('MATCH (n:Entity) RETURN count(n)', {})).toEqual([[0]])
    }))
})
