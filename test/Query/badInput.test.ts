import { crc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { cursorOf } from '../../src/compiler/cursor.ts'
import { ask, askWrongly } from '../support/given.ts'

describe('A question that asks for the wrong thing', () => {
  test('gets null for an id that nothing has', async () => {
    expect(await ask(`{ node(id: "nobody") { id } institution(by: { id: "nobody" }) { id } }`)).toEqual({
      node: null,
      institution: null,
    })
  })

  test('is told where a ROR id in a variable is wrong, and how one looks', async () => {
    expect(
      await askWrongly(`query ($by: InstitutionBy!) { institution(by: $by) { id } }`, {
        by: { ror: 'https://ror.org/05xg72x28' },
      }),
    ).toMatchObject([
      {
        message:
          'Variable "$by" got invalid value "https://ror.org/05xg72x28" at "by.ror"; Expected a ROR id such as https://ror.org/05xg72x27, its check digits right; got "https://ror.org/05xg72x28".',
        locations: [{ line: 1, column: 8 }],
        extensions: {
          code: 'BAD_USER_INPUT',
          argument: '$by',
          expected: 'a ROR id such as https://ror.org/05xg72x27, its check digits right',
          received: 'https://ror.org/05xg72x28',
        },
      },
    ])
  })

  test('is told how a ROR id looks that it wrote wrongly itself', async () => {
    expect(await askWrongly(`{ institution(by: { ror: "05xg72x28" }) { id } }`)).toMatchObject([
      {
        message: 'Expected a ROR id such as https://ror.org/05xg72x27, its check digits right; got "05xg72x28".',
        locations: [{ line: 1, column: 26 }],
        extensions: {
          code: 'GRAPHQL_VALIDATION_FAILED',
          argument: 'Query.institution(by:)',
          expected: 'a ROR id such as https://ror.org/05xg72x27, its check digits right',
          received: '05xg72x28',
        },
      },
    ])
  })

  test('is told how a day looks at the directive where it wrote none', async () => {
    expect(await askWrongly(`query @asOf(date: 2020) { graph { version } }`)).toMatchObject([
      {
        message: 'Expected a day as YYYY-MM-DD; got "2020".',
        locations: [{ line: 1, column: 19 }],
        extensions: { argument: '@asOf(date:)', expected: 'a day as YYYY-MM-DD', received: '2020' },
      },
    ])
  })

  test('is told to look up by one thing when it gives two', async () => {
    expect(
      await askWrongly(`query ($by: ProgramBy!) { program(by: $by) { id } }`, {
        by: { id: 'intpart', acronym: 'INTPART' },
      }),
    ).toMatchObject([
      {
        message:
          'Variable "$by" got invalid value { id: "intpart", acronym: "INTPART" }; Exactly one key must be specified for OneOf type "ProgramBy".',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  })

  test('is told that a negative first is none', async () => {
    expect(await askWrongly(`{ institutions(first: -1) { nodes { id } } }`)).toMatchObject([
      {
        message: 'Query.institutions(first:): expected a number from 0 to 100; got -1.',
        extensions: {
          code: 'BAD_USER_INPUT',
          argument: 'Query.institutions(first:)',
          expected: 'a number from 0 to 100',
          received: -1,
        },
      },
    ])
  })

  test('is told how large first may be, by the field it stands at', async () => {
    expect(
      await askWrongly(
        `query ($many: Int) { institution(by: { id: "ntnu" }) { projects(first: $many) { nodes { id } } } }`,
        {
          many: 101,
        },
      ),
    ).toMatchObject([
      {
        message: 'Institution.projects(first:): expected a number from 0 to 100; got 101.',
        extensions: {
          code: 'BAD_USER_INPUT',
          argument: 'Institution.projects(first:)',
          expected: 'a number from 0 to 100',
          received: 101,
        },
      },
    ])
  })

  test('is told to ask for the first or for the last, not for both', async () => {
    expect(await askWrongly(`{ projects(first: 1, last: 1) { nodes { id } } }`)).toMatchObject([
      {
        message: 'Query.projects(first:, last:): expected one of the two; got "both".',
        extensions: { code: 'BAD_USER_INPUT', argument: 'Query.projects(first:, last:)', expected: 'one of the two' },
      },
    ])
  })

  test('is told where cursors come from when it makes one up', async () => {
    expect(await askWrongly(`{ projects(after: "seaweed") { nodes { id } } }`)).toMatchObject([
      {
        message:
          'Query.projects(after:): expected a cursor that Query.projects has given (pageInfo.endCursor, edges.cursor), asked in the same order; got "seaweed".',
        extensions: {
          code: 'BAD_USER_INPUT',
          argument: 'Query.projects(after:)',
          expected:
            'a cursor that Query.projects has given (pageInfo.endCursor, edges.cursor), asked in the same order',
          received: 'seaweed',
        },
      },
    ])
  })

  test.each(['MA', 'MCA', Buffer.from(`${crc32('{').toString(36)} {`).toString('base64url')])(
    'is told so too where what it made up has the right sum: %s',
    async (after) => {
      expect(await askWrongly(`{ projects(after: "${after}") { nodes { id } } }`)).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', argument: 'Query.projects(after:)', received: after } },
      ])
    },
  )

  test('is told that a cursor belongs to another list', async () => {
    const before = cursorOf('Query.countries', ['Norway', 'no'])
    expect(
      await askWrongly(`query ($before: String) { institutions(before: $before) { nodes { id } } }`, {
        before,
      }),
    ).toMatchObject([
      {
        extensions: {
          code: 'BAD_USER_INPUT',
          argument: 'Query.institutions(before:)',
          expected:
            'a cursor that Query.institutions has given (pageInfo.endCursor, edges.cursor), asked in the same order',
          received: before,
        },
      },
    ])
  })

  test('is told of a field that does not exist, and which one may be meant', async () => {
    expect(await askWrongly(`{ institutions { nodes { corners } } }`)).toMatchObject([
      {
        message: 'Cannot query field "corners" on type "Institution". Did you mean "corner" or "country"?',
        locations: [{ line: 1, column: 26 }],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ])
  })

  test('is told that nothing is subscribed to', async () => {
    expect(await askWrongly('subscription { forget }')).toMatchObject([
      {
        message: 'Expected a query or a mutation; got a subscription.',
        extensions: { code: 'BAD_USER_INPUT', expected: 'a query or a mutation', received: 'subscription' },
      },
    ])
  })

  test('is told of a change that cannot be made', async () => {
    expect(await askWrongly('mutation { forget }')).toMatchObject([
      {
        message: 'Cannot query field "forget" on type "Mutation".',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ])
  })

  test.each(['{ graph @include(if: $so) { version } }', '{ graph { version @skip(if: $so) } }'])(
    'is told that null is neither yes nor no: %s',
    async (selection) => {
      expect(await askWrongly(`query ($so: Boolean = true) ${selection}`, { so: null })).toMatchObject([
        {
          message: 'Argument "if" of non-null type "Boolean!" must not be null.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ])
    },
  )

  test('is told the beginning of what it sent, where that is long', async () => {
    expect(await askWrongly(`{ projects(after: "${'x'.repeat(5000)}") { nodes { id } } }`)).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', received: `${'x'.repeat(200)}…` } },
    ])
  })
})
