import { japaneseName, phrase, properName, word } from './names.ts'
import { identifiers, idOf } from './ids.ts'
import { PowerLaw } from './powerLaw.ts'
import { Random } from './random.ts'
import type { Size } from './size.ts'

/** A record as `data/` would hold it, with the name of its type. */
export interface BenchRecord {
  readonly type: string
  readonly value: Value
}

type Value = Readonly<Record<string, unknown>>

/** All records of a size, in an order in which most ids are there before they are named. The same size gives the same records. */
export function* recordsOf(size: Size): Generator<BenchRecord> {
  const choice = choices(size)
  for (const [type, [count, record]] of Object.entries(kinds)) {
    for (let number = 1; number <= size[count]; number += 1) {
      const random = new Random(`bench ${type} ${number}`)
      yield { type, value: { id: idOf(type, number), ...record(random, number, choice, size) } }
    }
  }
}

/** Who is chosen: the same few hubs are in most that is done. */
type Choices = ReturnType<typeof choices>

function choices(size: Size) {
  const among = (type: string, count: number, exponent: number) => {
    const law = new PowerLaw(count, exponent)
    return {
      one: (random: Random): string => idOf(type, law.draw(random)),
      several: (random: Random, most: number): string[] => law.drawSeveral(random, most).map((one) => idOf(type, one)),
    }
  }
  return {
    source: among('Source', size.sources, 0.7),
    country: among('Country', size.countries, 1.2),
    area: among('PriorityArea', size.areas, 0.7),
    program: among('Program', size.programs, 1),
    topic: among('Topic', size.topics, 1.1),
    institution: among('Institution', size.institutions, 0.8),
    researcher: among('Researcher', size.researchers, 0.6),
    project: among('Project', size.projects, 0.5),
  }
}

type Maker = (random: Random, number: number, choice: Choices, size: Size) => Value

type Counted = Exclude<keyof Size, 'name'>

/** What there is of each type: how many, and what each is like. */
const kinds: Readonly<Record<string, readonly [count: Counted, record: Maker]>> = {
  Source: [
    'sources',
    (random, number) => ({
      url: idOf('Source', number),
      title: `Bench page ${number}: ${phrase(random, 3)}`,
      publisher: `Bench publisher ${1 + random.below(40)}`,
      seenOn: day(random, 2020, 2026),
    }),
  ],
  Country: [
    'countries',
    (random, number, choice) => ({
      ...names(random, `Benchland ${number}`, `Benkland ${number}`, `見本国${number}`),
      isoCode: `X${String.fromCharCode(64 + number)}`,
      ...sourced(random, choice),
    }),
  ],
  Strategy: [
    'countries',
    (random, number, choice) => ({
      ...names(random, `Bench strategy ${number}`),
      startYear: 2010 + number,
      endYear: 2014 + number,
      countries: choice.country.several(random, 5),
      ...(number > 1 && { predecessor: idOf('Strategy', number - 1) }),
      ...sourced(random, choice),
    }),
  ],
  BilateralAgreement: [
    'countries',
    (random, number, choice, { areas, countries }) => ({
      ...names(random, `Bench agreement of states ${number}`, undefined, `見本協定${number}`),
      signedDate: day(random, 1990, 2005),
      signatories: [`Bench minister ${number}`],
      countries: [idOf('Country', number), idOf('Country', (number % countries) + 1)],
      ...(number === 1 && { priorityAreas: all('PriorityArea', areas) }),
      ...sourced(random, choice),
    }),
  ],
  PriorityArea: [
    'areas',
    (random, number, choice) => ({
      ...names(random, `Bench area ${number}: ${word(number)}`, `Benkområde ${number}`, `見本分野${number}`),
      status: random.pick(['IN_FORCE', 'EMERGING', 'FORMER']),
      ...(random.chance(0.7) && { agreedDate: partialDate(random, 2003, 2020) }),
      ...sourced(random, choice),
    }),
  ],
  Meeting: [
    'meetings',
    (random, number, choice) => ({
      ...names(random, `Bench meeting ${number}`, undefined, `第${number}回見本会合`),
      number,
      date: random.chance(0.5) ? `${2002 + 2 * number}-0${1 + random.below(9)}` : `${2002 + 2 * number}-03-1${number}`,
      ...(random.chance(0.7) ? { place: `Bench ${properName(random)}`, mode: 'IN_PERSON' } : { mode: 'ONLINE' }),
      discussed: [phrase(random, 6)],
      agreement: idOf('BilateralAgreement', 1),
      priorityAreas: choice.area
        .several(random, 3)
        .map((id) => ({ id, kind: random.chance(0.2) ? 'ADDED' : 'DISCUSSED' })),
      chairs: choice.institution.several(random, 2),
      ...sourced(random, choice),
    }),
  ],
  Program: [
    'programs',
    (random, number, choice) => ({
      ...names(random, `Bench program ${number}: ${phrase(random, 2)}`, `Benkprogram ${number}`),
      acronym: `BENCH${number}`,
      kind: random.pick(['FUNDING_SCHEME', 'FUNDING_SCHEME', 'EU_ERA_NET', 'NETWORK']),
      startYear: 1995 + random.below(25),
      calls: [idOf('Call', number)],
      funders: choice.institution.several(random, 2),
      administrators: choice.institution.several(random, 2).map((id) => ({ id, former: random.chance(0.3) })),
      strategies: [idOf('Strategy', 1 + (number % 3))],
      partnerCountries: choice.country.several(random, 4),
      priorityAreas: choice.area.several(random, 2),
      ...sourced(random, choice),
    }),
  ],
  Call: [
    'programs',
    (random, _number, choice) => ({
      year: 2000 + random.below(26),
      topic: phrase(random, 4),
      applications: random.below(200),
      ...sourced(random, choice),
    }),
  ],
  Institution: [
    'institutions',
    (random, number, choice) => {
      const place = properName(random)
      const japanese = random.chance(0.6) ? `見本${japaneseName(random)}大学${number}` : undefined
      return {
        ...names(random, `Bench University of ${place} ${number}`, `Benkuniversitetet i ${place} ${number}`, japanese),
        acronym: `BU${number}`,
        ...(random.chance(0.3) && { aliases: [`Bench School of ${place} ${number}`] }),
        ...(random.chance(0.9) && { kind: kindOfInstitution(random) }),
        city: `Bench ${word(random.below(150))}`,
        ...identifiers.institution(random, number),
        established: 1800 + random.below(220),
        country: choice.country.one(random),
        ...(number > 20 && random.chance(0.1) && { parent: idOf('Institution', 1 + random.below(20)) }),
        ...sourced(random, choice),
      }
    },
  ],
  Researcher: [
    'researchers',
    (random, number, choice) => ({
      ...names(
        random,
        `${properName(random)} ${properName(random)} (bench ${number})`,
        undefined,
        random.chance(0.3) ? `見本 ${japaneseName(random)} ${number}` : undefined,
      ),
      ...identifiers.researcher(random, number),
      ...(random.chance(0.5) && {
        role: `bench ${random.pick(['professor', 'lecturer', 'doctor'])} of ${phrase(random, 2)}`,
      }),
      affiliations: choice.institution.several(random, random.several(1.2, 4)).map((id) => ({
        id,
        ...(random.chance(0.4) && { role: 'bench professor' }),
        ...(random.chance(0.2) && { validFrom: partialDate(random, 1980, 2010) }),
        ...(random.chance(0.1) && { validTo: partialDate(random, 2011, 2025) }),
        ...certainty(random),
      })),
      ...sourced(random, choice),
    }),
  ],
  Project: [
    'projects',
    (random, number, choice) => ({
      ...names(
        random,
        `Bench project ${number}: ${phrase(random, 5)}`,
        undefined,
        random.chance(0.2) ? `見本事業${number}` : undefined,
      ),
      ...(random.chance(0.5) && { acronym: `BP${number}` }),
      ...(random.chance(0.8) && { grantNumber: `BENCH-${number}` }),
      subject: phrase(random, 4),
      ...when(random),
      ...(random.chance(0.95) && { program: choice.program.one(random) }),
      ...(random.chance(0.1) && { networks: [choice.program.one(random)] }),
      participants: choice.institution
        .several(random, random.several(5, 30))
        .map((id, place) => ({ id, role: place === 0 ? 'COORDINATOR' : 'PARTNER', ...certainty(random) })),
      funders: choice.institution.several(random, 1),
      researchers: choice.researcher
        .several(random, random.several(3.5, 20))
        .map((id, place) => ({ id, role: place === 0 ? 'LEADER' : 'PARTICIPANT', ...certainty(random) })),
      ...(random.chance(0.8) && { priorityAreas: choice.area.several(random, random.several(1.5, 4)) }),
      ...(random.chance(0.05) && { countries: [choice.country.one(random)] }),
      ...(number > 1 && random.chance(0.05) && { predecessor: idOf('Project', number - 1) }),
      ...sourced(random, choice),
    }),
  ],
  InstitutionalAgreement: [
    'agreements',
    (random, number, choice) => {
      const date = random.chance(0.9) ? partialDate(random, 1975, 2026) : undefined
      return {
        ...names(random, `Bench memorandum ${number}: ${phrase(random, 2)}`),
        ...(random.chance(0.9) && {
          kind: random.pick(['MEMORANDUM_OF_UNDERSTANDING', 'STUDENT_EXCHANGE', 'PROJECT_AGREEMENT']),
        }),
        ...(date !== undefined && { date, year: Number(date.slice(0, 4)) }),
        subject: phrase(random, 5),
        parties: choice.institution.several(random, 1 + random.several(1.2, 6)),
        ...(random.chance(0.6) && { priorityAreas: choice.area.several(random, 1) }),
        ...(random.chance(0.3) && { projects: [choice.project.one(random)] }),
        ...sourced(random, choice),
      }
    },
  ],
  Topic: [
    'topics',
    (random, number, choice) => ({
      ...names(random, `Bench topic ${number}: ${word(number)}`),
      openAlex: `BT${number}`,
      ...sourced(random, choice),
    }),
  ],
  Publication: [
    'publications',
    (random, number, choice) => ({
      ...names(
        random,
        `Bench paper ${number}: ${phrase(random, 6)}`,
        undefined,
        random.chance(0.1) ? `見本論文${japaneseName(random)}${number}` : undefined,
      ),
      doi: `10.5555/bench.${number}`,
      openAlex: `BW${number}`,
      ...(random.chance(0.98) && { year: 2026 - Math.floor(36 * random.next() ** 2) }),
      ...(random.chance(0.95) && {
        kind: random.pick(['ARTICLE', 'ARTICLE', 'ARTICLE', 'REVIEW', 'BOOK', 'CONFERENCE_PAPER']),
      }),
      authors: choice.researcher
        .several(random, random.several(2.6, 12))
        .map((id, place) => ({ id, position: place + 1 })),
      ...(random.chance(0.5) && { projects: [choice.project.one(random)] }),
      topics: choice.topic.several(random, random.several(1.3, 4)),
      ...sourced(random, choice),
    }),
  ],
  Claim: [
    'claims',
    (random, number, choice) => ({
      about: idOf('Project', number),
      field: 'startYear',
      value: String(1995 + random.below(30)),
      isPreferred: random.chance(0.5),
      ...sourced(random, choice),
    }),
  ],
}

function names(random: Random, nameEn: string, nameNo?: string, nameJa?: string): Value {
  return {
    nameEn,
    ...(nameNo !== undefined && random.chance(0.7) && { nameNo }),
    ...(nameJa !== undefined && { nameJa }),
  }
}

function sourced(random: Random, { source }: Choices): Value {
  return {
    certainty: random.chance(0.05) ? 'DERIVED' : 'VERIFIED',
    sources: source.several(random, random.several(1.2, 4)),
  }
}

/** A relation has its record's certainty, unless it gives its own. */
function certainty(random: Random): Value {
  return random.chance(0.1) ? { certainty: 'DERIVED' } : {}
}

function all(type: string, count: number): string[] {
  return Array.from({ length: count }, (_, place) => idOf(type, place + 1))
}

function kindOfInstitution(random: Random): string {
  return random.pick(['UNIVERSITY', 'UNIVERSITY', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'COMPANY', 'HOSPITAL', 'FUNDER'])
}

/** A project runs for some years, a workshop takes place on a day; of some of both nothing is known. */
function when(random: Random): Value {
  if (random.chance(0.1)) return { kind: 'WORKSHOP', ...(random.chance(0.9) && { date: day(random, 2000, 2026) }) }
  const startYear = 1995 + random.below(31)
  if (random.chance(0.1)) return { kind: 'PROJECT' }
  return { kind: 'PROJECT', startYear, ...(random.chance(0.9) && { endYear: startYear + random.below(6) }) }
}

function day(random: Random, first: number, last: number): string {
  const [month, date] = [1 + random.below(12), 1 + random.below(28)].map((part) => String(part).padStart(2, '0'))
  return `${first + random.below(last - first + 1)}-${month}-${date}`
}

/** A day, a month or a year, whichever is known. */
function partialDate(random: Random, first: number, last: number): string {
  return day(random, first, last).slice(0, random.pick([4, 4, 7, 10]))
}
