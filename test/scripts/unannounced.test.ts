import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { unannounced } from '../../scripts/unannounced.ts'

const released = 'type Query { institution(id: ID!): Institution } type Institution { id: ID! city: String }'
const without = 'type Query { institution(id: ID!): Institution } type Institution { id: ID! }'
const more =
  'type Query { institution(id: ID!): Institution } type Institution { id: ID! city: String country: String }'
const changelog = (unreleased: string): string =>
  `# Changelog\n\n## Unreleased\n\n${unreleased}\n\n## 0.1.0\n\n- First.\n`

describe('what breaks clients of the released schema', () => {
  test('is told where the changelog says nothing of it', () => {
    expect(unannounced(released, without, changelog('- Something else.'))).toEqual(['Institution.city was removed.'])
  })

  test('may be done where the changelog announces it, however its lines are broken', () => {
    const said = '- Breaking: `Institution.city` was\n  removed. Ask for `address`.'
    expect(unannounced(released, without, changelog(said))).toEqual([])
  })

  test('is not announced by what was said of an earlier release', () => {
    const earlier = `${changelog('- Nothing.')}- Institution.city was removed.\n`
    expect(unannounced(released, without, earlier)).toEqual(['Institution.city was removed.'])
  })

  test('is no field more', () => {
    expect(unannounced(released, more, changelog(''))).toEqual([])
  })
})

test('the changelog has the part that announcements are looked for in', () => {
  expect(readFileSync('CHANGELOG.md', 'utf8')).toMatch(/^## Unreleased$/m)
})
