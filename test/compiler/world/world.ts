import fc from 'fast-check'

/** A small random graph, as plain data. */
export interface World {
  readonly people: readonly Person[]
  readonly places: readonly Place[]
  readonly knows: readonly (Link & { readonly since: number | null; readonly strength: number | null })[]
  readonly livesIn: readonly Link[]
  readonly inside: readonly Link[]
  readonly likes: readonly Link[]
}

export interface Link {
  readonly from: string
  readonly to: string
}

export interface Person {
  readonly type: 'Person'
  readonly id: string
  readonly name: string | null
  readonly age: number | null
  readonly tags: readonly string[] | null
}

export interface Place {
  readonly type: 'Place'
  readonly id: string
  readonly name: string | null
  readonly size: number | null
}

const names = fc.option(fc.constantFrom('Åse', 'Kari', '東', "O'Hara", 'kari', '$p0 {'), { nil: null })
const few = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null })

export const worlds: fc.Arbitrary<World> = fc
  .record({
    people: fc.array(
      fc.record({ name: names, age: few, tags: fc.option(fc.array(fc.constantFrom('x', '"y"')), { nil: null }) }),
      { maxLength: 7 },
    ),
    places: fc.array(fc.record({ name: names, size: fc.option(fc.constantFrom(0.5, 1, 2.25), { nil: null }) }), {
      maxLength: 4,
    }),
    picks: fc.array(fc.tuple(fc.nat(50), fc.nat(50), few, few), { maxLength: 24 }),
  })
  .map(({ people, places, picks }) => {
    const persons = people.map((person, index): Person => ({ type: 'Person', id: `p${index}`, ...person }))
    const spots = places.map((place, index): Place => ({ type: 'Place', id: `q${index}`, ...place }))
    const link = (from: readonly { id: string }[], to: readonly { id: string }[], step: number) =>
      picks.flatMap(([one, other, since, strength], index) => {
        const [start, end] = [from[one % Math.max(from.length, 1)], to[other % Math.max(to.length, 1)]]
        return index % 4 === step && start && end
          ? [{ from: start.id, to: end.id, since, strength: strength && strength / 2 }]
          : []
      })
    return {
      people: persons,
      places: spots,
      knows: unique(link(persons, persons, 0), ({ from, to }) => from + to),
      livesIn: unique(link(persons, spots, 1), ({ from }) => from),
      inside: unique(link(spots, spots, 2), ({ from }) => from),
      likes: unique(link(persons, [...persons, ...spots], 3), ({ from, to }) => from + to),
    }
  })

function unique<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()]
}

/** Statements that lay the world into an empty graph. */
export function layOut(world: World): { statement: string; parameters: Record<string, unknown> }[] {
  const links = [
    { type: 'KNOWS', rows: world.knows },
    { type: 'LIVES_IN', rows: world.livesIn },
    { type: 'INSIDE', rows: world.inside },
    { type: 'LIKES', rows: world.likes },
  ]
  const node = `UNWIND $rows AS row CREATE (n:$(row.type)) SET n = row REMOVE n.type`
  const edge = `UNWIND $rows AS row MATCH (a {id: row.from}), (b {id: row.to}) CREATE (a)-[r:$($type)]->(b) SET r.since = row.since, r.strength = row.strength`
  return [
    { statement: node, parameters: { rows: [...world.people, ...world.places] } },
    ...links.map(({ type, rows }) => ({ statement: edge, parameters: { type, rows } })),
  ]
}
