/** A statement that answers for several requests in one round trip what another answers for one. */
export interface ForSeveral {
  /** Takes a list of maps of parameters, `$several`, each with its `place`; gives a row for each: its place and its cell. */
  readonly statement: string
  /** The parameters in which the requests may differ; the others are those of all of them. */
  readonly differing: readonly string[]
  /** Of the others, those that a request decides: Cypher lets no row decide a LIMIT. */
  readonly alike: readonly string[]
}

/** The same statement for several requests: what was a parameter is a property of a row. */
export function forSeveral(statement: string): ForSeveral {
  const alike = namesIn(statement, /\b(?:LIMIT|SKIP)\s+\$(p\d+)\b/g)
  const differing = namesIn(statement, /\$(p\d+)\b/g).filter((name) => !alike.includes(name))
  const inner = statement
    .replaceAll(/\$(p\d+)\b/g, (parameter, name: string) => (alike.includes(name) ? parameter : `asked.${name}`))
    .replaceAll(/\bCALL\s*\(([^)]*)\)\s*\{/g, (_, imported: string) => `CALL (${withAsked(imported.trim())}) {`)
  return {
    statement: `UNWIND $several AS asked CALL (asked) { ${inner} } RETURN asked.place AS place, cell`,
    differing,
    alike,
  }
}

function namesIn(statement: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(statement.matchAll(pattern), ([, name = '']) => name))]
}

function withAsked(imported: string): string {
  if (imported === '*') return imported
  return imported === '' ? 'asked' : `${imported}, asked`
}
