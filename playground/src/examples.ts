import { getOperationAST, parse } from 'graphql'

/** A ready question: what the reader is told, and the operation that answers it. */
export interface Example {
  /** The operation's name; GraphiQL shows it on the tab. */
  name: string
  /** The file's first comment. */
  question: string
  document: string
}

const files = import.meta.glob<string>('../../examples/*.graphql', { query: '?raw', import: 'default', eager: true })

/** The operations in examples/ at the repository's root, in the order of their files. */
export const examples: Example[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  .map(([path, document]) => example(path, document))

function example(path: string, document: string): Example {
  const name = getOperationAST(parse(document))?.name?.value
  const question = firstComment(document)
  if (name === undefined || question === '')
    throw new Error(
      `${path} must begin with its question as a comment and hold one named operation; ` +
        `found ${name === undefined ? 'no single named operation' : 'no comment on the first line'}.`,
    )
  return { name, question, document }
}

function firstComment(document: string): string {
  const comment = /^(?:#.*\n)+/.exec(document)?.[0] ?? ''
  return comment.replaceAll(/^#\s*/gm, '').replaceAll('\n', ' ').trim()
}
