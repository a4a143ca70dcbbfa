import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.institution', () => {
  test('finds an institution by its id', async () => {
    await given(`(:Institution {id: 'ntnu', acronym: 'NTNU'}), (:Institution {id: 'uib', acronym: 'UiB'})`)
    expect(await ask(`{ institution(by: { id: "ntnu" }) { acronym } }`)).toEqual({ institution: { acronym: 'NTNU' } })
  })

  test('finds an institution by its ROR id, with its address or without', async () => {
    await given(
      `(:Institution {id: 'ntnu', ror: 'https://ror.org/05xg72x27'}), (:Institution {id: 'uib', ror: 'https://ror.org/03zga2b32'})`,
    )
    expect(
      await ask(
        `{ whole: institution(by: { ror: "https://ror.org/05xg72x27" }) { id } short: institution(by: { ror: "05xg72x27" }) { id } }`,
      ),
    ).toEqual({ whole: { id: 'ntnu' }, short: { id: 'ntnu' } })
  })

  test('finds an institution by its ISNI, with spaces or without', async () => {
    await given(
      `(:Institution {id: 'ntnu', isni: '0000000115162393'}), (:Institution {id: 'uib', isni: '0000000419367443'})`,
    )
    expect(
      await ask(
        `{ spaced: institution(by: { isni: "0000 0001 1516 2393" }) { id } plain: institution(by: { isni: "0000000115162393" }) { id } }`,
      ),
    ).toEqual({ spaced: { id: 'ntnu' }, plain: { id: 'ntnu' } })
  })

  test('finds an institution by its ids at Wikidata, GRID and the Crossref Funder Registry', async () => {
    await given(`(:Institution {id: 'ntnu', wikidata: 'Q314536', grid: 'grid.5947.f', crossrefFunder: '100009123'}),
      (:Institution {id: 'uib', wikidata: 'Q204457', grid: 'grid.7914.b', crossrefFunder: '501100005036'})`)
    expect(
      await ask(`{ wikidata: institution(by: { wikidata: "Q314536" }) { id } grid: institution(by: { grid: "grid.5947.f" }) { id }
        crossref: institution(by: { crossrefFunder: "100009123" }) { id } }`),
    ).toEqual({ wikidata: { id: 'ntnu' }, grid: { id: 'ntnu' }, crossref: { id: 'ntnu' } })
  })

  test('is null for what no institution has, and for the id of something else', async () => {
    await given(`(:Institution {id: 'ntnu'}), (:Program {id: 'intpart'})`)
    expect(
      await ask(`{ unknown: institution(by: { id: "nobody" }) { id } other: institution(by: { id: "intpart" }) { id }
        ror: institution(by: { ror: "https://ror.org/05xg72x27" }) { id } }`),
    ).toEqual({ unknown: null, other: null, ror: null })
  })
})
