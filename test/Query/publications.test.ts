import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'
import { pages } from './pages.ts'

describe('Query.publications', () => {
  test('lists the newest first, those of one year by id, undated ones last', async () => {
    await given(`(:Publication {id: 'w1'}), (:Publication {id: 'w2', year: 2016}),
      (:Publication {id: 'w4', year: 2021}), (:Publication {id: 'w3', year: 2021}), (:Project {id: 'seaweed', startYear: 2021})`)
    expect(await ask(`{ publications { nodes { id } } }`)).toEqual({
      publications: { nodes: [{ id: 'w3' }, { id: 'w4' }, { id: 'w2' }, { id: 'w1' }] },
    })
  })

  test('goes on where the page before ended', async () => {
    await given(`(:Publication {id: 'w1'}), (:Publication {id: 'w2', year: 2016}),
      (:Publication {id: 'w4', year: 2021}), (:Publication {id: 'w3', year: 2021})`)
    expect(await pages('publications', 3)).toEqual([['w3', 'w4', 'w2'], ['w1']])
  })

  test('begins and ends with the years asked for, read from either end', async () => {
    await given(`(:Publication {id: 'w1'}), (:Publication {id: 'w2', year: 2015}), (:Publication {id: 'w3', year: 2016}),
      (:Publication {id: 'w4', year: 2018}), (:Publication {id: 'w5', year: 2019}), (:Publication {id: 'w6', year: 2017})`)
    expect(await pages('publications', 2, '', 'where: { year: { gte: 2016, lt: 2019 } }, ')).toEqual([
      ['w4', 'w6'],
      ['w3'],
    ])
    expect(
      await ask(
        `{ publications(last: 2, where: { and: [{ year: { gt: 2015 } }, { year: { lte: 2018 } }] }) { nodes { id } } }`,
      ),
    ).toEqual({ publications: { nodes: [{ id: 'w6' }, { id: 'w3' }] } })
    expect(await ask(`{ publications(where: { not: { year: { eq: 2016 } } }) { nodes { id } totalCount } }`)).toEqual({
      publications: { nodes: [{ id: 'w5' }, { id: 'w4' }, { id: 'w6' }, { id: 'w2' }], totalCount: 4 },
    })
  })
})
