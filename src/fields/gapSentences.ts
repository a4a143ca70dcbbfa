import type { Language } from './sentences.ts'

/**
 * How a gap of each kind is told in each language. `{one}` and `{other}` are the two it is between, `{evidence}` what is there.
 * Where a program was asked about, or some years, `KIND PROGRAM` and `KIND YEARS` go before `KIND`, and `KIND YEAR` for one year.
 */
export const gapSentences: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  AGREEMENT_WITHOUT_ACTIVITY: {
    EN: '{one} and {other} are party to an agreement and have no known project, event or publication together',
    NO: '{one} og {other} er parter i en avtale, men har ingen kjente prosjekter, arrangementer eller publikasjoner sammen',
    JA: '{one}と{other}の間には協定があるが、共同のプロジェクト、行事、論文は確認されていない',
  },
  'AGREEMENT_WITHOUT_ACTIVITY YEAR': {
    EN: '{one} and {other} are party to an agreement and have no known project, event or publication together in the last year',
    NO: '{one} og {other} er parter i en avtale, men har ingen kjente prosjekter, arrangementer eller publikasjoner sammen det siste året',
    JA: '{one}と{other}の間には協定があるが、過去1年間に共同のプロジェクト、行事、論文は確認されていない',
  },
  'AGREEMENT_WITHOUT_ACTIVITY YEARS': {
    EN: '{one} and {other} are party to an agreement and have no known project, event or publication together in the last {years} years',
    NO: '{one} og {other} er parter i en avtale, men har ingen kjente prosjekter, arrangementer eller publikasjoner sammen de siste {years} årene',
    JA: '{one}と{other}の間には協定があるが、過去{years}年間に共同のプロジェクト、行事、論文は確認されていない',
  },
  ACTIVITY_WITHOUT_AGREEMENT: {
    EN: '{one} and {other} have taken part in the same project or event and have no known agreement',
    NO: '{one} og {other} har deltatt i samme prosjekt eller arrangement, men har ingen kjent avtale',
    JA: '{one}と{other}は同じプロジェクトまたは行事に参加しているが、両者の協定は確認されていない',
  },
  LAPSING_AGREEMENT: {
    EN: '{evidence} is valid until {until}',
    NO: '{evidence} gjelder til og med {until}',
    JA: '{evidence}の有効期限は{until}である',
  },
  AREA_WITHOUT_PROJECT: {
    EN: 'No known project belongs to the area of {area}',
    NO: 'Ingen kjente prosjekter hører til området {area}',
    JA: '{area}の分野に属するプロジェクトは確認されていない',
  },
  'AREA_WITHOUT_PROJECT PROGRAM': {
    EN: '{other} has no known project in the area of {area}',
    NO: '{other} har ingen kjente prosjekter på området {area}',
    JA: '{other}には{area}の分野のプロジェクトが確認されていない',
  },
  STRONG_WITHOUT_JOINT: {
    EN: '{one} and {other} are both strong in {area} and have no known project, event, agreement or publication together',
    NO: '{one} og {other} er begge sterke innen {area}, men har ingen kjente prosjekter, arrangementer, avtaler eller publikasjoner sammen',
    JA: '{one}と{other}はともに{area}に強いが、共同のプロジェクト、行事、協定、論文は確認されていない',
  },
}

/** How a gap is told of that is one as of a day. */
export const asOf: Readonly<Record<Language, string>> = {
  EN: ' (as of {day})',
  NO: ' (per {day})',
  JA: '（{day}時点）',
}
