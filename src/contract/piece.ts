/** One file of `cypher/<Type>/<field>.cypher`, as `cypher/README.md` describes it. */
export interface Piece {
  /** The field it answers: `Institution.projects`. */
  readonly coordinate: string
  /** The question it answers, in English. */
  readonly question: string
  /** The relationship it follows, where the field is one relationship away and so can be written as well as read. */
  readonly relation: Relation | undefined
  /** Clauses that bind `node` (and `edge`), without their order and the last condition; for a value, its expression. */
  readonly body: string
  /** The condition of the MATCH that the clauses end in, where it has one. */
  readonly condition: string | undefined
  /** Whether the clauses end in a MATCH, so that another condition may stand beside its own, where an index can serve it. */
  readonly endsInMatch: boolean
  /** In which order the nodes come; empty where there is only one. */
  readonly order: readonly OrderTerm[]
  /** Whether the body is one expression over `this` and not clauses that bind `node`. */
  readonly isValue: boolean
  /** Whether the body binds `edge`. */
  readonly bindsEdge: boolean
  /** The body once more, where it comes to its nodes in several ways and each says by `onPage(x)` what it is in the order of. */
  readonly ways: Ways | undefined
}

/** A body that is `CALL () { way UNION ALL way … }` and what then makes a node of what either way found. */
export interface Ways {
  readonly each: readonly string[]
  readonly rest: string
}

/** `(this:from)-[edge:type]->(node:to)`, or with `outgoing` false the arrow the other way. */
export interface Relation {
  readonly this: string
  readonly type: string
  readonly node: string
  readonly outgoing: boolean
}

export interface OrderTerm {
  readonly expression: string
  readonly descending: boolean
}

/** Whether a value of this expression is always there, and no two nodes have the same: an id, or a stored sort key. */
export function isKnown(expression: string): boolean {
  return /^\w+\.(?:id|byName|byNameNo|byNameJa|byNewest)$/.test(expression)
}

/** The parameters that a piece uses: arguments of its field, and what is worked out. */
export function parametersOf({ body, condition }: Piece): Set<string> {
  return new Set([...`${body} ${condition ?? ''}`.matchAll(/\$(?!any\()(\w+)/g)].map(([, name = '']) => name))
}

/** Writes out `:$any($name)`, the labels or relationship types that a parameter lists, as names that the planner knows: `:A|B`. */
export function withNames(part: string, namesOf: (parameter: string) => readonly string[]): string {
  return part.replaceAll(/\$any\(\$(\w+)\)/g, (_, parameter: string) => {
    const names = namesOf(parameter)
    const strange = names.find((name) => !/^\w+$/.test(name))
    if (strange !== undefined) throw new Error(`$${parameter}: expected names of labels or types; got ${strange}.`)
    return names.length > 0 ? names.join('|') : 'NothingHasThis'
  })
}

const relationPattern = /^\(this:(\w+)\)(<?)-\[edge:(\w+)\]-(>?)\(node:(\w+)\)$/

/** Reads one piece. Throws a sentence that names the coordinate where the text is not one. */
export function parsePiece(coordinate: string, text: string): Piece {
  const comments = [...text.matchAll(/^\/\/ ?(.*)$/gm)].map((match) => match[1]?.trim() ?? '')
  const clauses = text.replace(/^\/\/.*$/gm, '').trim()
  const question = questionIn(comments)
  if (!/[.?]$/.test(question))
    throw new Error(`${coordinate}: the piece begins with its question as a comment that ends in a full stop.`)
  const value = /^RETURN\s+([^]+)$/.exec(clauses)?.[1]
  const [body, order] = value === undefined ? splitOrder(clauses) : [value, '']
  if (value === undefined && !/\bnode\b/.test(body))
    throw new Error(`${coordinate}: the piece binds no variable named node.`)
  return {
    coordinate,
    question,
    relation: relationIn(comments),
    ...(value === undefined ? splitCondition(body.trim()) : { body, condition: undefined, endsInMatch: false }),
    order: order.trim() === '' ? [] : splitTerms(order).map(orderTerm),
    isValue: value !== undefined,
    bindsEdge: value === undefined && /\bedge\b/.test(body),
    ways: waysIn(body),
  }
}

/** The layout tells clauses apart: those of the piece itself begin their line, those of a subquery are indented. */
const clauseStart = /^(OPTIONAL MATCH|MATCH|WHERE|WITH|UNWIND|CALL|ORDER BY|SKIP|LIMIT)\b/gm

/** The order that the clauses end in; one that stands before others belongs to what they start from. */
function splitOrder(clauses: string): [body: string, order: string] {
  const last = [...clauses.matchAll(clauseStart)].at(-1)
  if (last?.[0] !== 'ORDER BY') return [clauses, '']
  return [clauses.slice(0, last.index), clauses.slice(last.index + last[0].length)]
}

function splitCondition(body: string): Pick<Piece, 'body' | 'condition' | 'endsInMatch'> {
  const clauses = [...body.matchAll(clauseStart)]
  const [before, last] = [clauses.at(-2)?.[0], clauses.at(-1)]
  if (last?.[0] === 'WHERE' && before === 'MATCH') {
    const condition = body.slice(last.index + last[0].length).trim()
    return { body: body.slice(0, last.index).trim(), condition, endsInMatch: true }
  }
  return { body, condition: undefined, endsInMatch: last?.[0] === 'MATCH' }
}

function waysIn(body: string): Ways | undefined {
  const [, inner, rest] = /^CALL \(\) \{\n([^]*?)\n\}\n([^]*)$/.exec(body) ?? []
  if (inner === undefined || rest === undefined || !/\bonPage\(/.test(inner)) return undefined
  return {
    each: inner.split(/^ {4}UNION ALL$/m).map((way) => way.replace(/^ {2}RETURN\b/m, '  WITH')),
    rest: rest.trim(),
  }
}

function questionIn(comments: readonly string[]): string {
  const end = comments.findIndex((line) => /[.?]$/.test(line))
  return comments.slice(0, end + 1).join(' ')
}

function relationIn(comments: readonly string[]): Relation | undefined {
  for (const comment of comments) {
    const [, from, back, type, forth, to] = relationPattern.exec(comment) ?? []
    if (from && type && to && Boolean(back) !== Boolean(forth)) {
      return { this: from, type, node: to, outgoing: Boolean(forth) }
    }
  }
  return undefined
}

/** Splits at the commas that stand outside of brackets. */
function splitTerms(order: string): string[] {
  let depth = 0
  const marked = Array.from(order, (sign) => {
    if ('([{'.includes(sign)) depth += 1
    if (')]}'.includes(sign)) depth -= 1
    return sign === ',' && depth === 0 ? '\0' : sign
  })
  return marked.join('').split('\0')
}

function orderTerm(term: string): OrderTerm {
  const [, expression = '', direction] = /^\s*([^]+?)(?:\s+(ASC|DESC))?\s*$/.exec(term) ?? []
  return { expression, descending: direction === 'DESC' }
}
