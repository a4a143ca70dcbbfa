import { describe, expect, test } from '@jest/globals'
import { ask, loaded } from '../support/given.ts'

const page = 'https://example.org/page'
const source = { id: page, url: page }
const verified = { certainty: 'VERIFIED', sources: [page] }
const institutions = ['ntnu', 'uib'].map((id) => ({ id, nameEn: id, ...verified }))
const project = { id: 'aqua', nameEn: 'Aqua', ...verified }

describe('Change.fields', () => {
  test('names each field that differs once, relations as the field at each end', async () => {
    await loaded({ Source: [source], Institution: institutions, Project: [project] })
    const participants = institutions.map(({ id }) => ({ id, role: 'PARTNER' }))
    await loaded({
      Source: [source],
      Institution: institutions,
      Project: [{ ...project, startYear: 2016, participants }],
    })
    expect(await ask(`{ changes(since: 1) { nodes { entityId fields } } }`)).toEqual({
      changes: {
        nodes: [
          { entityId: 'aqua', fields: ['participants', 'startYear'] },
          { entityId: 'ntnu', fields: ['projects'] },
          { entityId: 'uib', fields: ['projects'] },
        ],
      },
    })
  })

  test('chooses the changes of a field', async () => {
    await loaded({ Source: [source], Institution: institutions })
    const [ntnu, uib] = institutions
    await loaded({
      Source: [source],
      Institution: [
        { ...ntnu, city: 'Trondheim' },
        { ...uib, acronym: 'UiB' },
      ],
    })
    expect(
      await ask(`{ changes(since: 1, where: { fields: { some: { eq: "city" } } }) { nodes { entityId } } }`),
    ).toEqual({ changes: { nodes: [{ entityId: 'ntnu' }] } })
  })
})
