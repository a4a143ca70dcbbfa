import type { TypedDocumentString } from './generated/graphql.ts'

/** One of the explorer's questions: the server knows it by its hash, so that its text is not sent. */
export type Question<Data, Variables> = Pick<TypedDocumentString<Data, Variables>, '__meta__' | '__apiType'>

/** Asks by GET and hash, so that what was answered before comes from the browser's cache or as a 304. */
export async function ask<Data, Variables>(
  question: Question<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const persistedQuery = { version: 1, sha256Hash: hashOf(question) }
  return askFor<Data>({ extensions: JSON.stringify({ persistedQuery }) }, variables, signal)
}

/** Asks a question of the views: the server knows these by their texts. */
export async function askByText(query: string, variables: object, signal: AbortSignal): Promise<unknown> {
  return askFor({ query }, variables, signal)
}

async function askFor<Data>(
  document: Readonly<Record<string, string>>,
  variables: unknown,
  signal: AbortSignal,
): Promise<Data> {
  const address = new URLSearchParams({ ...document, variables: JSON.stringify(variables) })
  // Without the second header a server takes a GET for what a page elsewhere may have made a browser send.
  const headers = { accept: 'application/graphql-response+json', 'apollo-require-preflight': 'true' }
  const response = await fetch(`/graphql?${address.toString()}`, { headers, signal })
  const answer = (await response.json().catch(() => ({}))) as Answer<Data>
  const [error] = answer.errors ?? []
  if (error || answer.data == null) {
    throw new Refused(
      error?.message ?? `${response.status} ${response.statusText}`,
      error?.extensions?.code,
      response.status,
    )
  }
  return answer.data
}

interface Answer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** The server's refusal, or its not being able to answer. */
export class Refused extends Error {
  readonly code: string | undefined
  readonly status: number

  constructor(message: string, code: string | undefined, status: number) {
    super(message)
    this.code = code
    this.status = status
  }
}

export function hashOf<Data, Variables>({ __meta__: meta }: Question<Data, Variables>): string {
  return String(meta?.['hash']).replace(/^sha256:/, '')
}
