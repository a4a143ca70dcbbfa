import type { Language } from './sentences.ts'

/**
 * How a gap of each kind is told in each language. `{one}` and `{other}` are the two it is between, `{evidence}` what is there.
 * Where a program was asked about, or some years, `KIND PROGRAM` and `KIND YEARS` go before `KIND`.
 */
export const gapSentences: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  AGREEMENT_WITHOUT_ACTIVITY: {
    EN: '{one} and {other} are party to an agreement and have no project, event or publication together',
    NO: '{one} og {other} er parter i en avtale, men har verken prosjekt, arrangement eller publikasjon sammen',
    JA: '{one}と{other}には協定があるが、共同のプロジェクト、行事、論文がない',
  },
  'AGREEMENT_WITHOUT_ACTIVITY YEARS': {
    EN: '{one} and {other} are party to an agreement and have no project, event or publication together in the last {years} years',
    NO: '{one} og {other} er parter i en avtale, men har verken prosjekt, arrangement eller publikasjon sammen de siste {years} årene',
    JA: '{one}と{other}には協定があるが、過去{years}年間に共同のプロジェクト、行事、論文がない',
  },
  ACTIVITY_WITHOUT_AGREEMENT: {
    EN: '{one} and {other} work together in projects and have no agreement',
    NO: '{one} og {other} arbeider sammen i prosjekter, men har ingen avtale',
    JA: '{one}と{other}には共同プロジェクトがあるが、協定がない',
  },
  LAPSING_AGREEMENT: {
    EN: '{evidence} is valid until {until}',
    NO: '{evidence} gjelder til og med {until}',
    JA: '{evidence}の有効期限は{until}である',
  },
  AREA_WITHOUT_PROJECT: {
    EN: 'No project belongs to the area {area}',
    NO: 'Ingen prosjekter hører til området {area}',
    JA: '{area}の分野に属するプロジェクトはない',
  },
  'AREA_WITHOUT_PROJECT PROGRAM': {
    EN: '{other} has no project in the area {area}',
    NO: '{other} har ingen prosjekter i området {area}',
    JA: '{other}には{area}の分野のプロジェクトがない',
  },
  STRONG_WITHOUT_JOINT: {
    EN: '{one} and {other} are both strong in {area} and have no project, event, agreement or publication together',
    NO: '{one} og {other} er begge sterke innen {area}, men har verken prosjekt, arrangement, avtale eller publikasjon sammen',
    JA: '{one}と{other}はともに{area}に強いが、共同のプロジェクト、行事、協定、論文がない',
  },
}
