import { describe, expect, test } from '@jest/globals'
import { ask, askWrongly, given } from '../support/given.ts'

describe('orderBy', () => {
  test('sorts by several fields, the unknown last upwards and downwards', async () => {
    await given(`(:Project {id: 'a', startYear: 2016, kind: 'PROJECT'}), (:Project {id: 'b', startYear: 2016, kind: 'EVENT'}),
      (:Project {id: 'c', startYear: 2019}), (:Project {id: 'd'})`)
    expect(
      await ask(`{ up: projects(orderBy: [{ startYear: ASC }, { kind: ASC }]) { nodes { id } }
        down: projects(orderBy: [{ startYear: DESC }, { kind: ASC }]) { nodes { id } } }`),
    ).toEqual({ up: { nodes: ids('b', 'a', 'c', 'd') }, down: { nodes: ids('c', 'b', 'a', 'd') } })
  })

  test('sorts names as the language asked for does', async () => {
    await given(`(:Institution {id: 'a', nameEn: 'Aas', nameNo: 'Ås'}), (:Institution {id: 'o', nameEn: 'Oslo', nameNo: 'Oslo'}),
      (:Institution {id: 'z', nameEn: 'Zurich', nameNo: 'Zürich'})`)
    expect(
      await ask(`{ en: institutions(orderBy: [{ name: { direction: ASC } }]) { nodes { id } }
        no: institutions(orderBy: [{ name: { direction: ASC, lang: [NO] } }]) { nodes { id } } }`),
    ).toEqual({ en: { nodes: ids('a', 'o', 'z') }, no: { nodes: ids('o', 'z', 'a') } })
  })

  test('sorts by how many a relation leads to, by a field of the one it leads to, and by the edge', async () => {
    await given(`(small:Project {id: 'small'})-[:FUNDED_UNDER]->(:Program {id: 'p1', acronym: 'B'}),
      (large:Project {id: 'large'})-[:FUNDED_UNDER]->(:Program {id: 'p2', acronym: 'A'}),
      (uib:Institution {id: 'uib'})-[:PARTICIPATES_IN {role: 'PARTNER'}]->(large), (uib)-[:PARTICIPATES_IN {role: 'COORDINATOR'}]->(small),
      (:Institution {id: 'uio'})-[:PARTICIPATES_IN {role: 'PARTNER'}]->(large)`)
    expect(
      await ask(`{ count: projects(orderBy: [{ participants: { count: DESC } }]) { nodes { id } }
        program: projects(orderBy: [{ program: { acronym: DESC } }]) { nodes { id } }
        institution(by: { id: "uib" }) { projects(orderBy: [{ edge: { role: ASC } }]) { nodes { id } } } }`),
    ).toEqual({
      count: { nodes: ids('large', 'small') },
      program: { nodes: ids('small', 'large') },
      institution: { projects: { nodes: ids('small', 'large') } },
    })
  })

  test('refuses a cursor of the same list in another order', async () => {
    await given(`(:Project {id: 'a', startYear: 2016})`)
    const { projects } = (await ask(`{ projects(orderBy: [{ startYear: ASC }]) { pageInfo { endCursor } } }`)) as {
      readonly projects: { readonly pageInfo: { readonly endCursor: string } }
    }
    const query = `query ($after: String) { projects(orderBy: [{ startYear: DESC }], after: $after) { nodes { id } } }`
    expect(await askWrongly(query, { after: projects.pageInfo.endCursor })).toMatchObject([
      { message: expect.stringContaining('asked in the same order'), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })

  test('is told that one term names one field', async () => {
    expect(await askWrongly(`{ projects(orderBy: [{ startYear: ASC, kind: ASC }]) { nodes { id } } }`)).toMatchObject([
      { message: expect.stringContaining('OneOf Input Object "ProjectOrder" must specify exactly one key') },
    ])
  })
})

function ids(...all: readonly string[]): { id: string }[] {
  return all.map((id) => ({ id }))
}
