import type { Words } from './words.ts'

const number = new Intl.NumberFormat('en-GB')
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const list = new Intl.ListFormat('en-GB')
const many = (count: number, one: string, several: string): string =>
  `${number.format(count)} ${count === 1 ? one : several}`

export const en: Words = {
  locale: 'en-GB',
  source: 'Source: panorama-graph, the open knowledge graph of Norway–Japan cooperation',
  version: ({ version, changedAt, licence }) =>
    `version ${version}${changedAt === null ? '' : ` of ${date.format(new Date(changedAt))}`} · ${licence}`,
  listed: (names) => list.format(names),
  asOf: (day) => `as of ${date.format(new Date(day))}`,
  undated: 'What the graph knows no dates of is shown on every day.',
  years: (from, to) =>
    from !== null && to !== null
      ? from === to
        ? String(from)
        : `${from}–${to}`
      : from !== null
        ? `since ${from}`
        : to !== null
          ? `until ${to}`
          : null,
  nothing: 'Nothing in the graph is like this.',
  openEnded: 'What has no known end is counted in the year it began, and what has no date in none.',
  inCommon:
    'In common: projects, agreements and publications; a project and the agreement that governs it count as two.',
  norway: 'Norway',
  japan: 'Japan',
  otherCountries: 'Other countries',
  unknown: 'not known',
  total: 'All',
  evidence: { AGREEMENT: 'agreements', PROJECT: 'projects', PUBLICATION: 'publications' },
  institutionKinds: {
    ACADEMY: 'academies',
    ASSOCIATION: 'associations',
    COMPANY: 'companies',
    EMBASSY: 'embassies',
    FOUNDATION: 'foundations',
    FUNDER: 'funders',
    GOVERNMENT_AGENCY: 'agencies',
    HOSPITAL: 'hospitals',
    MINISTRY: 'ministries',
    RESEARCH_CENTRE: 'research centres',
    RESEARCH_INSTITUTE: 'research institutes',
    UNIVERSITY: 'universities',
  },
  certainty: { DERIVED: 'worked out', VERIFIED: 'a source says so' },
  projectKinds: {
    EVENT: 'event',
    INFRASTRUCTURE: 'infrastructure',
    LONG_TERM_COOPERATION: 'long-term cooperation',
    PROJECT: 'project',
    WORKSHOP: 'workshop',
  },
  inLanguage: (column) => `Language of the name (${column})`,
  columns: {
    source: 'Institution',
    target: 'Partner',
    sourceCountry: 'Country',
    targetCountry: 'Country of the partner',
    weight: 'In common',
    projects: 'Projects',
    agreements: 'Agreements',
    publications: 'Publications',
    first: 'Earliest year',
    last: 'Latest year',
    row: 'Row',
    column: 'Column',
    count: 'Projects',
    date: 'Date',
    kind: 'Event',
    name: 'Name',
    certainty: 'Certainty',
    call: 'Call',
  },
  network: {
    title: 'Who works with whom',
    describe: ({ nodes, edges }, strongest, pair) =>
      `A network of ${many(nodes, 'institution', 'institutions')} joined by ${many(edges, 'partnership', 'partnerships')}.` +
      (strongest.length > 0 ? ` Those with the most in common with others: ${list.format(strongest)}.` : '') +
      (pair === undefined ? '' : ` The strongest partnership across countries: ${pair}.`),
    sizeIs: 'Size: all it shares with others',
    community: (of) => `Community ${of}`,
    otherCommunities: 'Other communities',
    widthIs: 'Width: what two have in common',
    across: 'Between two countries',
    leftOut: (nodes, edges) =>
      `Not shown: ${many(nodes, 'institution', 'institutions')} and ${many(edges, 'partnership', 'partnerships')}, the weakest ones.`,
    unlabelled: (count) =>
      `Without a label for want of room: ${many(count, 'institution', 'institutions')}; the table names them all.`,
    edge: (one, other, weight) => `${one} – ${other}: ${weight} in common`,
  },
  matrix: {
    title: (rows, columns) => `Who works with whom: ${rows} × ${columns}`,
    describe: (rows, columns, pairs, strongest) =>
      `A table of ${rows} by ${columns} institutions; ${many(pairs, 'pair has', 'pairs have')} something in common.` +
      (strongest.length > 0 ? ` The strongest: ${list.format(strongest)}.` : ''),
    scale: 'Projects, agreements and publications in common',
    leftOut: (rows, columns) =>
      `Not shown: ${many(rows, 'row', 'rows')} and ${many(columns, 'column', 'columns')} with the least in common; the totals count them too.`,
  },
  coverage: {
    total: (count) => many(count, 'project', 'projects'),
    title: (rows, columns) => `What the projects cover: ${rows} × ${columns}`,
    describe: (total, gaps, cells, empty) =>
      `${many(total, 'project', 'projects')} by two of their fields. ${number.format(gaps)} of ${number.format(cells)} combinations have none.` +
      (empty.length > 0 ? ` Nothing at all: ${list.format(empty)}.` : ''),
    none: 'No project',
    projects: 'Projects',
    several: 'A project with several values is counted under each.',
    recorded: 'No project means that the graph has none on record, not that there was none.',
    withStatus: (name, status) => `${name} (${status === 'EMERGING' ? 'under discussion' : 'former'})`,
    notInForce: (areas) => `Not in force today: ${list.format(areas)}.`,
    noneKnown: {
      PRIORITY_AREAS: 'No area on record',
      PROGRAM: 'No program on record',
      START_YEAR: 'Without a year',
      KIND: 'Of no known kind',
      INVOLVED_COUNTRIES: 'No country known',
      COUNTRY_PAIRS: 'No pair of countries',
    },
    dimension: {
      PRIORITY_AREAS: 'priority areas',
      PROGRAM: 'programs',
      START_YEAR: 'first years',
      KIND: 'kinds',
      INVOLVED_COUNTRIES: 'countries',
      COUNTRY_PAIRS: 'pairs of countries',
    },
    leftOut: (rows, columns) =>
      `Not shown: the last ${many(rows, 'row', 'rows')} and ${many(columns, 'column', 'columns')}; the table has them.`,
  },
  timeline: {
    title: 'What happened when',
    titleOf: (name) => `What happened when: ${name}`,
    describe: (count, from, to, kinds) =>
      count === 0
        ? 'A timeline without events.'
        : `A timeline of ${many(count, 'event', 'events')} from ${from} to ${to}: ${list.format(kinds)}.`,
    lanes: {
      agreements: 'Agreements and meetings',
      strategies: 'Strategies',
      programs: 'Programs and calls',
      projects: 'Projects',
      events: 'Workshops and events',
      publications: 'Publications',
      institutions: 'Institutions',
    },
    kinds: {
      AGREEMENT_SIGNED: 'agreement signed',
      AREA_AGREED: 'priority area agreed',
      CALL_CLOSED: 'call closed',
      CALL_MADE: 'call made',
      EVENT_HELD: 'event held',
      INSTITUTION_FOUNDED: 'institution founded',
      MEETING_HELD: 'meeting held',
      PROGRAM_BEGAN: 'program begins',
      PROGRAM_ENDED: 'program ends',
      PROJECT_BEGAN: 'project begins',
      PROJECT_ENDED: 'project ends',
      PUBLISHED: 'work published',
      STRATEGY_BEGAN: 'strategy begins',
      STRATEGY_ENDED: 'strategy ends',
    },
    planned: 'planned',
    milestones: 'Milestones',
    listed: (listed, all) =>
      `The table lists ${number.format(listed)} of ${number.format(all)} events: the earliest and the latest. The bars count all.`,
  },
  map: {
    title: 'Where those are who work together',
    describe: (norway, japan, links, strongest) =>
      `Two maps with ${many(norway, 'city', 'cities')} in Norway and ${many(japan, 'city', 'cities')} in Japan, and ${many(links, 'pair', 'pairs')} of cities whose institutions have something in common.` +
      (strongest.length > 0 ? ` The strongest: ${list.format(strongest)}.` : ''),
    city: 'City',
    cityNames: null,
    partnerCity: 'City of the partner',
    inNorway: 'City in Norway',
    inJapan: 'City in Japan',
    tallied: 'Counted by pairs of institutions: a project of several counts once for each pair of them.',
    unplaced: (count, names, areMore) =>
      `Not on the map, as the graph has no coordinates for them (${number.format(count)}): ${names}${areMore ? ' …' : '.'}`,
    elsewhere: (count, names, areMore) =>
      `In other countries or in several (${number.format(count)}): ${names}${areMore ? ' …' : '.'}`,
  },
  sankey: {
    title: 'From countries through programs to priority areas',
    widthIs: 'Width: projects',
    describe: (total, strongest) =>
      `${many(total, 'project', 'projects')} by the countries that take part, their program and their priority area.` +
      (strongest.length > 0 ? ` The widest bands: ${list.format(strongest)}.` : ''),
    several:
      'The bands count projects. A project of several countries or areas is in the band of each, so a program may be wider on one side.',
    from: 'From',
    to: 'To',
    fromKind: 'Kind of from',
    toKind: 'Kind of to',
  },
  neighbourhood: {
    title: (name) => `What stands beside ${name}`,
    count: (neighbours, relationships) =>
      `${many(neighbours, 'neighbour', 'neighbours')} and ${many(relationships, 'relationship', 'relationships')} between them all`,
    none: 'Nothing of the kinds shown stands beside it.',
    leftOut: (count) => `Not shown: ${many(count, 'neighbour', 'neighbours')}, those with the fewest relationships.`,
  },
  paths: {
    title: (from, to) => `How ${from} and ${to} are connected`,
    count: (ways, steps) => `${many(ways, 'way', 'ways')} of ${many(steps, 'step', 'steps')}, the shortest there is`,
    none: (steps) => `Not connected within ${many(steps, 'step', 'steps')}.`,
    more: 'There are more ways of this length.',
    types: {
      BilateralAgreement: 'Agreement',
      Country: 'Country',
      Institution: 'Institution',
      InstitutionalAgreement: 'Agreement',
      Meeting: 'Meeting',
      PriorityArea: 'Priority area',
      Program: 'Program',
      Project: 'Project',
      Publication: 'Publication',
      Researcher: 'Researcher',
      Strategy: 'Strategy',
      Topic: 'Topic',
    },
    way: 'Way',
    step: 'Step',
    from: 'From',
    to: 'To',
    relationships: {
      ABOUT: 'is about',
      ADMINISTERED_BY: 'is run by',
      AFFILIATED_WITH: 'belongs to',
      AUTHORED: 'wrote',
      BELONGS_TO: 'runs in the network',
      BETWEEN: 'is between',
      CO_CHAIRED: 'co-chaired',
      FUNDED_BY: 'is paid for by',
      FUNDED_UNDER: 'is funded under',
      GOVERNS: 'governs',
      HELD_UNDER: 'was held under',
      INVOLVES: 'involves',
      IN_AREA: 'is in the area',
      LOCATED_IN: 'is in',
      MEMBER_OF: 'is a member of',
      NAMES: 'names',
      OPEN_TO: 'is open to',
      OUTPUT_OF: 'came out of',
      PARTICIPATES_IN: 'takes part in',
      PARTY_TO: 'is party to',
      PART_OF: 'is part of',
      PRIORITISES: 'gives priority to',
      PURSUES: 'pursues',
      RAISED: 'discussed',
      REPRESENTS: 'represents',
      RESPONSIBLE_FOR: 'is responsible for',
      SUCCEEDED_BY: 'is succeeded by',
      WORKS_ON: 'works on',
    },
    directions: { ALONG: 'this way', AGAINST: 'the other way' },
    relationship: 'Relationship',
    direction: 'Direction',
    sentence: 'In words',
    sources: 'Sources',
  },
}
