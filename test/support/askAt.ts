import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print, type ExecutionResult } from 'graphql'

/** Asks a running server a question of the example library, over HTTP as any client would. */
export async function askAt<Result, Variables>(
  origin: string,
  document: TypedDocumentNode<Result, Variables>,
  ...[variables]: Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]
): Promise<ExecutionResult<Result>> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  })
  return (await response.json()) as ExecutionResult<Result>
}
