import { LRUCache } from 'lru-cache'

const token = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|(\$?)\b([a-z]\w*)/g
const declaration = /(?:[([]|\bAS\b|\bMATCH\b|,)\s*\b([a-z]\w*)\b(?=\s*[:)\]{=,]|\s+IN\b|\s*$|\s)/g

/** Words that are values wherever they stand. */
const literals: ReadonlySet<string> = new Set(['null', 'true', 'false'])

/**
 * Gives the parts of a piece of Cypher other names for variables and parameters, so that it can stand among other
 * pieces. Labels, property keys, functions and strings stay. `names` are the variables that come from outside; one that
 * `clauses` declare themselves is named by `local`. Variables begin with a small letter, labels and keywords with a capital.
 */
export function renaming(
  clauses: string,
  names: ReadonlyMap<string, string>,
  parameter: (name: string) => string,
  local: (name: string) => string,
): (part: string) => string {
  const variables = new Map(names)
  for (const name of declared.memo(clauses)) if (!variables.has(name)) variables.set(name, local(name))
  return (part) =>
    tokens
      .memo(part)
      .map(({ text, name, kind }) =>
        kind === 'parameter' ? parameter(name) : kind === 'variable' ? (variables.get(name) ?? text) : text,
      )
      .join('')
}

/** The same pieces are composed again and again: what they are made of is looked for once. So many parts are more than the contract has. */
const most = 5000
const declared = new LRUCache<string, readonly string[]>({ max: most, memoMethod: declaredIn })
const tokens = new LRUCache<string, readonly Token[]>({ max: most, memoMethod: tokensIn })

/** A name that may be another's elsewhere, or a text between such, which stays. */
interface Token {
  readonly text: string
  readonly name: string
  readonly kind: 'parameter' | 'variable' | 'text'
}

function declaredIn(clauses: string): readonly string[] {
  const names = [...clauses.matchAll(declaration)].map(([, name = '']) => name)
  return [...new Set(names)].filter((name) => !literals.has(name))
}

function tokensIn(part: string): readonly Token[] {
  const found: Token[] = []
  let end = 0
  for (const { 0: text, 1: dollar, 2: name, index: at } of part.matchAll(token)) {
    if (name === undefined || !(dollar || isVariable(part, at, text))) continue
    found.push({ text: part.slice(end, at), name: '', kind: 'text' })
    found.push({ text, name, kind: dollar ? 'parameter' : 'variable' })
    end = at + text.length
  }
  return [...found, { text: part.slice(end), name: '', kind: 'text' }]
}

/** Not a property (`.name`), a function (`name(`) or a key of a map (`{name:`). */
function isVariable(cypher: string, at: number, name: string): boolean {
  const before = cypher.slice(0, at).trimEnd().at(-1) ?? ''
  const after = cypher.slice(at + name.length).trimStart()
  if (before === '.' || after.startsWith('(')) return false
  return !(after.startsWith(':') && (before === '{' || before === ',') && openBracket(cypher.slice(0, at)) === '{')
}

/** The innermost bracket that a text leaves open. */
function openBracket(text: string): string | undefined {
  const open: string[] = []
  for (const sign of text.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '')) {
    if ('([{'.includes(sign)) open.push(sign)
    if (')]}'.includes(sign)) open.pop()
  }
  return open.at(-1)
}
