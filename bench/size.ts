/** How many records of each kind a bench graph has. */
export interface Size {
  readonly name: string
  readonly sources: number
  readonly countries: number
  readonly areas: number
  readonly meetings: number
  readonly programs: number
  readonly topics: number
  readonly institutions: number
  readonly researchers: number
  readonly projects: number
  readonly agreements: number
  readonly publications: number
  readonly claims: number
}

/** What does not grow with the graph: a country more or less, an area, a meeting. */
const steady = { countries: 10, areas: 8, meetings: 8, programs: 30 }

/** 1.2 million relationships that records state; a tenth of it; and one that a test lays out. */
export const sizes = {
  large: sizeOf('large', 1),
  small: sizeOf('small', 10),
  tiny: sizeOf('tiny', 200),
}

function sizeOf(name: string, divisor: number): Size {
  return {
    name,
    ...steady,
    sources: 2000 / divisor,
    topics: 2000 / divisor,
    institutions: 2000 / divisor,
    researchers: 50_000 / divisor,
    projects: 20_000 / divisor,
    agreements: 5000 / divisor,
    publications: 200_000 / divisor,
    claims: 1000 / divisor,
  }
}
