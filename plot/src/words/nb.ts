import type { Words } from './words.ts'

const number = new Intl.NumberFormat('nb-NO')
const date = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' })
const list = new Intl.ListFormat('nb-NO')
const many = (count: number, one: string, several: string): string =>
  `${number.format(count)} ${count === 1 ? one : several}`

export const nb: Words = {
  locale: 'nb-NO',
  source: 'Kilde: panorama-graph, den åpne kunnskapsgrafen over samarbeidet mellom Norge og Japan',
  version: ({ version, changedAt, licence }) =>
    `versjon ${version}${changedAt === null ? '' : ` fra ${date.format(new Date(changedAt))}`} · ${licence}`,
  listed: (names) => list.format(names),
  asOf: (day) => `slik det var ${date.format(new Date(day))}`,
  undated: 'Det grafen ikke har datoer for, vises på alle dager.',
  years: (from, to) =>
    from !== null && to !== null
      ? from === to
        ? String(from)
        : `${from}–${to}`
      : from !== null
        ? `fra ${from}`
        : to !== null
          ? `til ${to}`
          : null,
  nothing: 'Grafen har ingenting av dette.',
  openEnded: 'Det som ikke har en kjent slutt, telles i året det begynte, og det som ikke har noen dato, i ingen.',
  inCommon:
    'Til felles: prosjekter, avtaler og publikasjoner; et prosjekt og avtalen som regulerer det, telles som to.',
  norway: 'Norge',
  japan: 'Japan',
  otherCountries: 'Andre land',
  unknown: 'ukjent',
  total: 'Alle',
  evidence: { AGREEMENT: 'avtaler', PROJECT: 'prosjekter', PUBLICATION: 'publikasjoner' },
  institutionKinds: {
    ACADEMY: 'akademier',
    ASSOCIATION: 'foreninger',
    COMPANY: 'bedrifter',
    EMBASSY: 'ambassader',
    FOUNDATION: 'stiftelser',
    FUNDER: 'finansiører',
    GOVERNMENT_AGENCY: 'statlige organer',
    HOSPITAL: 'sykehus',
    MINISTRY: 'departementer',
    RESEARCH_CENTRE: 'forskningssentre',
    RESEARCH_INSTITUTE: 'forskningsinstitutter',
    UNIVERSITY: 'universiteter',
  },
  certainty: { DERIVED: 'utledet', VERIFIED: 'en kilde sier det' },
  projectKinds: {
    EVENT: 'arrangement',
    INFRASTRUCTURE: 'infrastruktur',
    LONG_TERM_COOPERATION: 'langsiktig samarbeid',
    PROJECT: 'prosjekt',
    WORKSHOP: 'seminar',
  },
  inLanguage: (column) => `Navnets språk (${column})`,
  columns: {
    source: 'Institusjon',
    target: 'Partner',
    sourceCountry: 'Land',
    targetCountry: 'Partnerens land',
    weight: 'Til felles',
    projects: 'Prosjekter',
    agreements: 'Avtaler',
    publications: 'Publikasjoner',
    first: 'Tidligste år',
    last: 'Seneste år',
    row: 'Rad',
    column: 'Kolonne',
    count: 'Prosjekter',
    date: 'Dato',
    kind: 'Hendelse',
    name: 'Navn',
    certainty: 'Sikkerhet',
    call: 'Utlysning',
  },
  network: {
    title: 'Hvem samarbeider med hvem',
    describe: ({ nodes, edges }, strongest, pair) =>
      `Et nettverk av ${many(nodes, 'institusjon', 'institusjoner')} med ${many(edges, 'samarbeid', 'samarbeid')} mellom dem.` +
      (strongest.length > 0 ? ` Mest til felles med andre har ${list.format(strongest)}.` : '') +
      (pair === undefined ? '' : ` Det sterkeste samarbeidet på tvers av land: ${pair}.`),
    sizeIs: 'Størrelse: alt den har til felles med andre',
    community: (of) => `Gruppe ${of}`,
    otherCommunities: 'Andre grupper',
    widthIs: 'Bredde: det to har til felles',
    across: 'Mellom to land',
    leftOut: (nodes, edges) =>
      `Ikke vist: ${many(nodes, 'institusjon', 'institusjoner')} og ${many(edges, 'samarbeid', 'samarbeid')}, de svakeste.`,
    unlabelled: (count) =>
      `Uten navn av plasshensyn: ${many(count, 'institusjon', 'institusjoner')}; tabellen har alle.`,
    edge: (one, other, weight) => `${one} – ${other}: ${weight} til felles`,
  },
  matrix: {
    title: (rows, columns) => `Hvem samarbeider med hvem: ${rows} × ${columns}`,
    describe: (rows, columns, pairs, strongest) =>
      `En tabell med ${rows} ganger ${columns} institusjoner; ${number.format(pairs)} par har noe til felles.` +
      (strongest.length > 0 ? ` De sterkeste: ${list.format(strongest)}.` : ''),
    scale: 'Prosjekter, avtaler og publikasjoner til felles',
    leftOut: (rows, columns) =>
      `Ikke vist: ${many(rows, 'rad', 'rader')} og ${many(columns, 'kolonne', 'kolonner')} med minst til felles; summene teller dem med.`,
  },
  coverage: {
    total: (count) => many(count, 'prosjekt', 'prosjekter'),
    title: (rows, columns) => `Hva prosjektene dekker: ${rows} × ${columns}`,
    describe: (total, gaps, cells, empty) =>
      `${many(total, 'prosjekt', 'prosjekter')} etter to av feltene deres. ${number.format(gaps)} av ${number.format(cells)} kombinasjoner har ingen.` +
      (empty.length > 0 ? ` Ingenting i det hele tatt: ${list.format(empty)}.` : ''),
    none: 'Ingen prosjekter',
    projects: 'Prosjekter',
    several: 'Et prosjekt med flere verdier telles under hver av dem.',
    recorded: 'Ingen prosjekter betyr at grafen ikke har registrert noen, ikke at det ikke fantes noen.',
    withStatus: (name, status) => `${name} (${status === 'EMERGING' ? 'under drøfting' : 'tidligere'})`,
    notInForce: (areas) => `Gjelder ikke i dag: ${list.format(areas)}.`,
    noneKnown: {
      PRIORITY_AREAS: 'Uten registrert område',
      PROGRAM: 'Uten registrert program',
      START_YEAR: 'Uten årstall',
      KIND: 'Av ukjent type',
      INVOLVED_COUNTRIES: 'Uten kjent land',
      COUNTRY_PAIRS: 'Uten par av land',
    },
    dimension: {
      PRIORITY_AREAS: 'prioriterte områder',
      PROGRAM: 'programmer',
      START_YEAR: 'startår',
      KIND: 'typer',
      INVOLVED_COUNTRIES: 'land',
      COUNTRY_PAIRS: 'par av land',
    },
    leftOut: (rows, columns) =>
      `Ikke vist: de siste ${many(rows, 'rad', 'rader')} og ${many(columns, 'kolonne', 'kolonner')}; tabellen har dem.`,
  },
  timeline: {
    title: 'Hva skjedde når',
    titleOf: (name) => `Hva skjedde når: ${name}`,
    describe: (count, from, to, kinds) =>
      count === 0
        ? 'En tidslinje uten hendelser.'
        : `En tidslinje med ${many(count, 'hendelse', 'hendelser')} fra ${from} til ${to}: ${list.format(kinds)}.`,
    lanes: {
      agreements: 'Avtaler og møter',
      strategies: 'Strategier',
      programs: 'Programmer og utlysninger',
      projects: 'Prosjekter',
      events: 'Seminarer og arrangementer',
      publications: 'Publikasjoner',
      institutions: 'Institusjoner',
    },
    kinds: {
      AGREEMENT_SIGNED: 'avtale undertegnet',
      AREA_AGREED: 'område avtalt',
      CALL_CLOSED: 'søknadsfrist',
      CALL_MADE: 'utlysning',
      EVENT_HELD: 'arrangement holdt',
      INSTITUTION_FOUNDED: 'institusjon grunnlagt',
      MEETING_HELD: 'møte holdt',
      PROGRAM_BEGAN: 'program starter',
      PROGRAM_ENDED: 'program avsluttes',
      PROJECT_BEGAN: 'prosjekt starter',
      PROJECT_ENDED: 'prosjekt avsluttes',
      PUBLISHED: 'verk utgitt',
      STRATEGY_BEGAN: 'strategi starter',
      STRATEGY_ENDED: 'strategi utløper',
    },
    planned: 'planlagt',
    milestones: 'Milepæler',
    listed: (listed, all) =>
      `Tabellen har ${number.format(listed)} av ${number.format(all)} hendelser: de første og de siste. Søylene teller alle.`,
  },
  map: {
    title: 'Hvor de er som samarbeider',
    describe: (norway, japan, links, strongest) =>
      `To kart med ${many(norway, 'by', 'byer')} i Norge og ${many(japan, 'by', 'byer')} i Japan, og ${number.format(links)} par av byer med institusjoner som har noe til felles.` +
      (strongest.length > 0 ? ` De sterkeste: ${list.format(strongest)}.` : ''),
    city: 'By',
    cityNames: null,
    partnerCity: 'Partnerens by',
    inNorway: 'By i Norge',
    inJapan: 'By i Japan',
    tallied: 'Talt per par av institusjoner: et prosjekt med flere telles én gang for hvert par av dem.',
    unplaced: (count, names, areMore) =>
      `Ikke på kartet, siden grafen mangler koordinater for dem (${number.format(count)}): ${names}${areMore ? ' …' : '.'}`,
    elsewhere: (count, names, areMore) =>
      `I andre land eller i flere (${number.format(count)}): ${names}${areMore ? ' …' : '.'}`,
  },
  sankey: {
    title: 'Fra land via programmer til prioriterte områder',
    widthIs: 'Bredde: prosjekter',
    describe: (total, strongest) =>
      `${many(total, 'prosjekt', 'prosjekter')} etter land som deltar, program og prioritert område.` +
      (strongest.length > 0 ? ` De bredeste båndene: ${list.format(strongest)}.` : ''),
    several:
      'Båndene teller prosjekter. Et prosjekt med flere land eller områder er med i båndet til hvert av dem, så et program kan være bredere på den ene siden.',
    from: 'Fra',
    to: 'Til',
    fromKind: 'Type fra',
    toKind: 'Type til',
  },
  neighbourhood: {
    title: (name) => `Det som står nærmest ${name}`,
    count: (neighbours, relationships) =>
      `${many(neighbours, 'nabo', 'naboer')} og ${many(relationships, 'relasjon', 'relasjoner')} mellom dem alle`,
    none: 'Ingenting av de viste typene står nærmest.',
    leftOut: (count) => `Ikke vist: ${many(count, 'nabo', 'naboer')}, de med færrest relasjoner.`,
  },
  paths: {
    title: (from, to) => `Hvordan ${from} og ${to} henger sammen`,
    count: (ways, steps) => `${many(ways, 'vei', 'veier')} på ${many(steps, 'steg', 'steg')}, de korteste som finnes`,
    none: (steps) => `Henger ikke sammen innen ${many(steps, 'steg', 'steg')}.`,
    more: 'Det finnes flere veier av denne lengden.',
    types: {
      BilateralAgreement: 'Avtale',
      Country: 'Land',
      Institution: 'Institusjon',
      InstitutionalAgreement: 'Avtale',
      Meeting: 'Møte',
      PriorityArea: 'Prioritert område',
      Program: 'Program',
      Project: 'Prosjekt',
      Publication: 'Publikasjon',
      Researcher: 'Forsker',
      Strategy: 'Strategi',
      Topic: 'Tema',
    },
    way: 'Vei',
    step: 'Steg',
    from: 'Fra',
    to: 'Til',
    relationships: {
      ABOUT: 'handler om',
      ADMINISTERED_BY: 'forvaltes av',
      AFFILIATED_WITH: 'hører til',
      AUTHORED: 'skrev',
      BELONGS_TO: 'gjennomføres i nettverket',
      BETWEEN: 'er mellom',
      CO_CHAIRED: 'var med på å lede',
      FUNDED_BY: 'finansieres av',
      FUNDED_UNDER: 'er finansiert gjennom',
      GOVERNS: 'regulerer',
      HELD_UNDER: 'ble holdt under',
      INVOLVES: 'nevner som deltaker',
      IN_AREA: 'hører til området',
      LOCATED_IN: 'ligger i',
      MEMBER_OF: 'er medlem av',
      NAMES: 'nevner',
      OPEN_TO: 'er åpent for',
      OUTPUT_OF: 'kom ut av',
      PARTICIPATES_IN: 'deltar i',
      PARTY_TO: 'er part i',
      PART_OF: 'er en del av',
      PRIORITISES: 'prioriterer',
      PURSUES: 'følger opp',
      RAISED: 'drøftet',
      REPRESENTS: 'representerer',
      RESPONSIBLE_FOR: 'er ansvarlig for',
      SUCCEEDED_BY: 'etterfølges av',
      WORKS_ON: 'arbeider med',
    },
    directions: { ALONG: 'denne veien', AGAINST: 'den andre veien' },
    relationship: 'Relasjon',
    direction: 'Retning',
    sentence: 'Med ord',
    sources: 'Kilder',
  },
}
