import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.project', () => {
  test('finds a project by its id', async () => {
    await given(`(:Project {id: 'excelaqua', acronym: 'ExcelAQUA'}), (:Project {id: 'seaweed', acronym: 'SEAWEED'})`)
    expect(await ask(`{ project(by: { id: "excelaqua" }) { acronym } }`)).toEqual({ project: { acronym: 'ExcelAQUA' } })
  })

  test('finds a project by its number at the one who pays for it', async () => {
    await given(
      `(:Project {id: 'excelaqua', grantNumber: '249698'}), (:Project {id: 'seaweed', grantNumber: '310321'})`,
    )
    expect(await ask(`{ project(by: { grantNumber: "249698" }) { id } }`)).toEqual({ project: { id: 'excelaqua' } })
  })

  test('is null for an unknown one, and for the id of something else', async () => {
    await given(`(:Project {id: 'excelaqua', grantNumber: '249698'}), (:Program {id: 'intpart'})`)
    expect(
      await ask(
        `{ unknown: project(by: { id: "seaweed" }) { id } other: project(by: { id: "intpart" }) { id } number: project(by: { grantNumber: "310321" }) { id } }`,
      ),
    ).toEqual({ unknown: null, other: null, number: null })
  })
})
