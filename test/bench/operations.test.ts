import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { validate } from 'graphql'
import { operationsOf } from '../../bench/operations.ts'
import { sizes } from '../../bench/size.ts'
import { contract } from '../support/asking.ts'

const examples = join(import.meta.dirname, '../../examples')

describe('what is measured on the bench graph', () => {
  test('is every question of the examples, asked of what stands there in the place of the facts', () => {
    const operations = operationsOf(examples, sizes.small)
    expect(operations.flatMap(({ document }) => validate(contract.schema, document))).toEqual([])
    expect(operations.length).toBeGreaterThan(45)
  })
})
