import fc from 'fast-check'

/** A small random graph, as plain data. */
export interface World {
  readonly people: readonly Person[]
  readonly places: readonly Place[]
  readonly knows: readonly (Link & Dates & { readonly since: number | null; readonly strength: number | null })[]
  readonly livesIn: readonly (Link & Dates)[]
  readonly inside: readonly Link[]
  readonly likes: readonly Link[]
}

export interface Link {
  readonly from: string
  readonly to: string
}

interface Dates {
  readonly validFrom: string | null
  readonly validTo: string | null
}

export interface Person {
  readonly type: 'Person'
  readonly id: string
  readonly name: string | null
  readonly age: number | null
  readonly mood: 'CALM' | 'MERRY' | null
  readonly tags: readonly string[] | null
  readonly byName: string
}

export interface Place extends Dates {
  readonly type: 'Place'
  readonly id: string
  readonly name: string | null
  readonly size: number | null
  readonly byName: string
}

/** Days, months and years: dates that facts are known by, and that one reads the world as of. */
export const days = ['2001', '2001-05', '2001-05-20', '2002-01-01', '2003'] as const

const names = fc.option(fc.constantFrom('Åse', 'Kari', '東', "O'Hara", 'kari', '$p0 {'), { nil: null })
const few = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null })
const date = fc.option(fc.constantFrom(...days), { nil: null })
const dates = fc.record({ validFrom: date, validTo: date })

export const worlds: fc.Arbitrary<World> = fc
  .record({
    people: fc.array(
      fc.record({
        name: names,
        age: few,
        mood: fc.constantFrom('CALM' as const, 'MERRY' as const, null),
        tags: fc.option(fc.uniqueArray(fc.constantFrom('x', '"y"')), { nil: null }),
      }),
      { maxLength: 7 },
    ),
    places: fc.array(
      fc.tuple(fc.record({ name: names, size: fc.option(fc.constantFrom(0.5, 1, 2.25), { nil: null }) }), dates),
      { maxLength: 4 },
    ),
    picks: fc.array(fc.tuple(fc.nat(50), fc.nat(50), few, few, dates), { maxLength: 24 }),
  })
  .map(({ people, places, picks }) => {
    const persons = people.map((person, index): Person => ({
      type: 'Person',
      id: `p${index}`,
      byName: `${person.name ?? ''}\tp${index}`,
      ...person,
    }))
    const spots = places.map(([place, held], index): Place => ({
      type: 'Place',
      id: `q${index}`,
      byName: `${place.name ?? ''}\tq${index}`,
      ...place,
      ...held,
    }))
    const link = (from: readonly { id: string }[], to: readonly { id: string }[], step: number) =>
      picks.flatMap(([one, other, since, strength, held], index) => {
        const [start, end] = [from[one % Math.max(from.length, 1)], to[other % Math.max(to.length, 1)]]
        return index % 4 === step && start && end
          ? [{ from: start.id, to: end.id, since, strength: strength && strength / 2, ...held }]
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

/** Statements that lay the world into an empty graph. Only what people know and where they live has dates of its own. */
export function layOut(world: World): { statement: string; parameters: Record<string, unknown> }[] {
  const links = [
    { type: 'KNOWS', rows: world.knows },
    { type: 'LIVES_IN', rows: world.livesIn },
    { type: 'INSIDE', rows: world.inside.map(({ from, to }) => ({ from, to })) },
    { type: 'LIKES', rows: world.likes.map(({ from, to }) => ({ from, to })) },
  ]
  const node = `UNWIND $rows AS row CREATE (n:$(row.type)) SET n = row REMOVE n.type`
  const edge =
    `UNWIND $rows AS row MATCH (a {id: row.from}), (b {id: row.to}) CREATE (a)-[r:$($type)]->(b) ` +
    `SET r.since = row.since, r.strength = row.strength, r.validFrom = row.validFrom, r.validTo = row.validTo`
  return [
    { statement: node, parameters: { rows: [...world.people, ...world.places] } },
    ...links.map(({ type, rows }) => ({ statement: edge, parameters: { type, rows } })),
  ]
}
