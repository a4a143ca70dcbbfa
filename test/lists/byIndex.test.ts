import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { loadContract } from '../../src/contract/loadContract.ts'
import { computed } from '../../src/fields/computed.ts'
import { encode } from '../../src/graph/encode.ts'
import { disconnect, tryOut } from '../support/graph.ts'
import { entries } from '../support/plan.ts'
import { questionsOf } from '../support/questions.ts'

const contract = loadContract(join(import.meta.dirname, '../..'), computed({ publicUrl: '' }))

afterAll(disconnect)

describe('an index answers', () => {
  test.each([
    ['a part of a name', 'byName', 'publications(where: { name: { contains: "Tromsø" } }) { nodes { name } }'],
    ['the beginning of a name', 'byName', 'researchers(where: { nameEn: { prefix: "Mün" } }) { nodes { name } }'],
    [
      'a part of a Japanese name',
      'byNameJa',
      'institutions(where: { nameJa: { contains: "東北" } }) { nodes { name } }',
    ],
    ['an identifier', 'ror', 'institutions(where: { ror: { eq: "05xg72x27" } }) { nodes { name } }'],
    [
      'several identifiers',
      'doi',
      'publications(where: { doi: { in: ["10.1000/182", "10.1000/183"] } }) { nodes { name } }',
    ],
    ['a year', 'startYear', 'projects(where: { startYear: { eq: 2016 } }) { nodes { name } }'],
    ['a range of years', 'byNewest', 'publications(where: { year: { gte: 2016, lt: 2019 } }) { nodes { name } }'],
    [
      'how many there are before a day',
      'date',
      'institutionalAgreements(where: { date: { lt: "1990-05-01" } }) { totalCount }',
    ],
    ['a month', 'validFrom', 'projects(where: { validFrom: { eq: "2016-05" } }) { nodes { name } }'],
    ['what is before a year', 'date', 'institutionalAgreements(where: { date: { lt: "1990" } }) { nodes { name } }'],
    [
      'what is after a day',
      'date',
      'institutionalAgreements(where: { date: { gt: "2016-05-01" } }) { nodes { name } }',
    ],
    ['the order by name', 'byName', 'projects(orderBy: [{ name: { direction: DESC } }]) { nodes { name } }'],
  ])('%s', async (_what, property, question) => {
    const { transaction, rollBack } = await tryOut()
    const [found] = questionsOf(contract, parse(`{ ${question} }`))
    const { statement, parameters } = found?.compiled ?? { statement: '', parameters: () => ({}) }
    const { summary } = await transaction.run(`EXPLAIN ${statement}`, encode(parameters({})))
    await rollBack()
    const started = summary.plan ? entries(summary.plan) : []
    expect(started).toEqual([
      { name: expect.stringMatching(/^NodeIndex/), details: expect.stringContaining(`(${property})`) },
    ])
  })
})
