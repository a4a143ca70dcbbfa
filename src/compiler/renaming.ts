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
  for (const [, name = ''] of clauses.matchAll(declaration)) {
    if (!variables.has(name) && !literals.has(name)) variables.set(name, local(name))
  }
  return (part) =>
    part.replace(token, (text: string, dollar: string | undefined, name: string | undefined, at: number) => {
      if (name === undefined) return text
      if (dollar) return parameter(name)
      return isVariable(part, at, text) ? (variables.get(name) ?? text) : text
    })
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
