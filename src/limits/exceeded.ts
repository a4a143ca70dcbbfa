import { GraphQLError, type ASTNode } from 'graphql'

/** What is limited beside cost, as its error tells it. */
const limited = {
  body: 'bytes',
  batch: 'question in a request, which is no list',
  document: 'characters',
  tokens: 'words and signs',
  depth: 'fields inside each other',
  aliases: 'aliases',
  directives: 'directives at one place',
  rootFields: 'fields of Query',
  rate: 'requests a minute',
} as const

type Limited = keyof typeof limited

interface TooMuch {
  readonly asked: number
  readonly allowed: number
}

/** What a client is told that asked for too much of something. */
export function exceeded(limit: Limited, { asked, allowed }: TooMuch, nodes: readonly ASTNode[] = []): GraphQLError {
  const got = limit === 'batch' ? `a list of ${asked}; send them one by one` : asked
  return new GraphQLError(`Expected at most ${allowed} ${limited[limit]}; got ${got}.`, {
    nodes,
    extensions: { code: 'LIMIT_EXCEEDED', limit, asked, allowed },
  })
}
