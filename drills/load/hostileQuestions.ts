/** Questions of someone who wants the server to be of no use to others: some that may be asked, and some that may not. */
export function hostileQuestions(count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    const kind = kinds[number % kinds.length]
    if (!kind) throw new Error('Expected a kind of question.')
    return kind(number)
  })
}

/** Each of them differs from all others, so that nothing is known of it from an earlier one: no answer, and where it can be no plan. */
const kinds: readonly ((number: number) => string)[] = [
  (number) => `{ institution(by: { id: "ntnu" }) { ${nested(6 + (number % 5), mixed(number))} } }`, // Neo4j plans it for seconds
  (number) => `{ institution(by: { id: "ntnu" }) { ${nested(20, number)} } }`,
  (number) => `{ ${repeated(20, (place) => `a${place}: search(text: "a e ${number} ${place}") { kinds { count } }`)} }`,
  (number) =>
    `{ ${repeated(8, (place) => `a${place}: collaborationNetwork(fromYear: ${1900 + ((number + place) % 120)}) { nodes { institution { id } } edges { weight } }`)} }`,
  (number) =>
    `{ institutions(first: ${1 + (number % 100)}) { totalCount facets(by: [KIND, CITY, COUNTRY]) { buckets { value count } } nodes { ${lists(number)} } } }`,
  (number) => `{ ${repeated(250, (place) => `a${number}_${place}: __typename`)} }`,
  (number) => `{ a${number}: __schema { types { fields { name description args { name description } } } } }`,
  (number) => `{ a${number}: graph ${'{'.repeat(4000)}`,
  (number) =>
    `{ publications(where: { or: [${repeated(20 + (mixed(number) % 100), (place) => `{ name: { contains: "e${number}${place}" } }`)}] }) { totalCount } }`,
  (number) =>
    `{ projects(first: 100) { nodes { participants(first: 100) { nodes { id${' name'.repeat(number % 2)} } } } } }`,
]

/** Relations inside each other, another choice of fields on each level for each number. */
function nested(depth: number, number: number): string {
  if (depth <= 0) return 'id'
  const field = (number >> (depth % 12)) % 2 === 0 ? 'id' : 'name'
  const relation = depth % 2 === 0 ? 'projects' : 'participants'
  return `${depth % 2 === 0 ? `${field} ` : ''}${relation}(first: 2) { nodes { id ${nested(depth - 1, number)} } }`
}

/** A number that has little in common with its neighbours. */
function mixed(number: number): number {
  return Math.imul(number, 2654435761) >>> 8
}

function lists(number: number): string {
  const names = ['projects', 'researchers', 'agreements', 'units'].filter((_, place) => (number >> place) % 2 === 0)
  return ['id', ...names.map((name) => `${name}(first: 20) { totalCount nodes { id } }`)].join(' ')
}

function repeated(count: number, text: (place: number) => string): string {
  return Array.from({ length: count }, (_, place) => text(place)).join(' ')
}
