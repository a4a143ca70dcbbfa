/** How a relationship is told: from its subject to its object, and the other way round. */
export type Phrases = Readonly<Record<Language, readonly [along: string, against: string]>>

export type Language = 'EN' | 'NO' | 'JA'

/**
 * How each kind of relationship is told in each language; `{from}` and `{to}` are the ends in the order they are told in.
 * Where a role changes the words, `KIND ROLE` goes before `KIND`.
 */
export const sentences: Readonly<Record<string, Phrases>> = {
  ABOUT: {
    EN: ['{from} is about {to}', '{from} is a topic of {to}'],
    NO: ['{from} handler om {to}', '{from} er et tema i {to}'],
    JA: ['{from}は{to}を扱っている', '{from}は{to}の主題である'],
  },
  ADMINISTERED_BY: {
    EN: ['{from} is run by {to}', '{from} runs {to}'],
    NO: ['{from} forvaltes av {to}', '{from} forvalter {to}'],
    JA: ['{from}は{to}が運営している', '{from}は{to}を運営している'],
  },
  'ADMINISTERED_BY FORMER': {
    EN: ['{from} was once run by {to}', '{from} once ran {to}'],
    NO: ['{from} ble tidligere forvaltet av {to}', '{from} forvaltet tidligere {to}'],
    JA: ['{from}はかつて{to}が運営していた', '{from}はかつて{to}を運営していた'],
  },
  AFFILIATED_WITH: {
    EN: ['{from} belongs to {to}', '{from} counts {to} among its people'],
    NO: ['{from} er tilknyttet {to}', '{from} har {to} tilknyttet seg'],
    JA: ['{from}は{to}に所属している', '{from}には{to}が所属している'],
  },
  AUTHORED: {
    EN: ['{from} is an author of {to}', '{from} has {to} as an author'],
    NO: ['{from} er forfatter av {to}', '{from} har {to} som forfatter'],
    JA: ['{from}は{to}の著者である', '{from}の著者には{to}がいる'],
  },
  BELONGS_TO: {
    EN: ['{from} runs in the network {to}', '{from} is a network in which {to} runs'],
    NO: ['{from} gjennomføres i nettverket {to}', '{from} er et nettverk for {to}'],
    JA: ['{from}は{to}のネットワークで行われている', '{from}のネットワークで{to}が行われている'],
  },
  BETWEEN: {
    EN: ['{from} was made by {to}, among others', '{from} is a party to {to}'],
    NO: ['{from} ble inngått av blant andre {to}', '{from} er part i {to}'],
    JA: ['{from}の締約国の一つは{to}である', '{from}は{to}の締約国である'],
  },
  CO_CHAIRED: {
    EN: ['{from} co-chaired {to}', '{from} was co-chaired by {to}'],
    NO: ['{from} ledet {to} sammen med andre', '{from} ble ledet av blant andre {to}'],
    JA: ['{from}は{to}の共同議長を務めた', '{from}の共同議長は{to}が務めた'],
  },
  FUNDED_BY: {
    EN: ['{from} is paid for by {to}', '{from} pays for {to}'],
    NO: ['{from} finansieres av {to}', '{from} finansierer {to}'],
    JA: ['{from}は{to}の資金提供を受けている', '{from}は{to}に資金を提供している'],
  },
  FUNDED_UNDER: {
    EN: ['{from} is funded under {to}', '{from} is the program that pays for {to}'],
    NO: ['{from} er finansiert gjennom {to}', '{from} er programmet som finansierer {to}'],
    JA: ['{from}は{to}の助成を受けている', '{from}は{to}を助成している'],
  },
  GOVERNS: {
    EN: ['{from} governs {to}', '{from} is governed by {to}'],
    NO: ['{from} regulerer {to}', '{from} er regulert av {to}'],
    JA: ['{from}は{to}について定めている', '{from}は{to}に基づいて行われている'],
  },
  HELD_UNDER: {
    EN: ['{from} was held under {to}', '{from} is the agreement under which {to} was held'],
    NO: ['{from} ble holdt under {to}', '{from} er avtalen som {to} ble holdt under'],
    JA: ['{from}は{to}に基づいて開催された', '{from}に基づいて{to}が開催された'],
  },
  INVOLVES: {
    EN: ['{from} names {to} as taking part', '{from} takes part in {to}'],
    NO: ['{from} nevner {to} som deltaker', '{from} deltar i {to}'],
    JA: ['{from}には{to}が参加している', '{from}は{to}に参加している'],
  },
  IN_AREA: {
    EN: ['{from} belongs to the area {to}', '{from} is the area of {to}'],
    NO: ['{from} hører til området {to}', 'Til området {from} hører {to}'],
    JA: ['{from}は{to}の分野に属する', '{from}の分野には{to}がある'],
  },
  LOCATED_IN: {
    EN: ['{from} is located in {to}', '{from} is home to {to}'],
    NO: ['{from} ligger i {to}', 'I {from} ligger {to}'],
    JA: ['{from}は{to}にある', '{from}には{to}がある'],
  },
  MEMBER_OF: {
    EN: ['{from} is a member of {to}', '{from} has {to} as a member'],
    NO: ['{from} er medlem av {to}', '{from} har {to} som medlem'],
    JA: ['{from}は{to}の一員である', '{from}には{to}が加わっている'],
  },
  NAMES: {
    EN: ['{from} names the area {to}', '{from} is an area named in {to}'],
    NO: ['{from} nevner området {to}', '{from} er et område nevnt i {to}'],
    JA: ['{from}は{to}の分野を挙げている', '{from}は{to}が挙げる分野である'],
  },
  OPEN_TO: {
    EN: ['{from} is open to partners from {to}', '{from} may have partners in {to}'],
    NO: ['{from} er åpent for partnere fra {to}', '{from} kan ha partnere i {to}'],
    JA: ['{from}は{to}の機関に開かれている', '{from}の機関は{to}に参加できる'],
  },
  OUTPUT_OF: {
    EN: ['{from} came of {to}', '{from} led to {to}'],
    NO: ['{from} kom ut av {to}', '{from} førte til {to}'],
    JA: ['{from}は{to}の成果である', '{from}の成果には{to}がある'],
  },
  PARTICIPATES_IN: {
    EN: ['{from} takes part in {to}', '{from} has {to} as a partner'],
    NO: ['{from} deltar i {to}', '{from} har {to} som partner'],
    JA: ['{from}は{to}に参加している', '{from}には{to}が参加している'],
  },
  'PARTICIPATES_IN COORDINATOR': {
    EN: ['{from} coordinates {to}', '{from} is coordinated by {to}'],
    NO: ['{from} koordinerer {to}', '{from} koordineres av {to}'],
    JA: ['{from}は{to}の代表機関である', '{from}の代表機関は{to}である'],
  },
  PARTY_TO: {
    EN: ['{from} is a party to {to}', '{from} has {to} as a party'],
    NO: ['{from} er part i {to}', '{from} har {to} som part'],
    JA: ['{from}は{to}の当事者である', '{from}の当事者の一つは{to}である'],
  },
  PART_OF: {
    EN: ['{from} is a part of {to}', '{from} has {to} as a part'],
    NO: ['{from} er en del av {to}', '{from} har {to} som en del av seg'],
    JA: ['{from}は{to}の一部である', '{from}には{to}が含まれる'],
  },
  PRIORITISES: {
    EN: ['{from} gives priority to {to}', '{from} is given priority by {to}'],
    NO: ['{from} prioriterer {to}', '{from} er prioritert i {to}'],
    JA: ['{from}は{to}を重点国としている', '{from}は{to}の重点国である'],
  },
  PURSUES: {
    EN: ['{from} pursues {to}', '{from} is pursued by {to}'],
    NO: ['{from} følger opp {to}', '{from} følges opp av {to}'],
    JA: ['{from}は{to}を推進している', '{from}は{to}によって推進されている'],
  },
  RAISED: {
    EN: ['{from} discussed the area {to}', '{from} is an area discussed at {to}'],
    NO: ['{from} drøftet området {to}', '{from} er et område drøftet på {to}'],
    JA: ['{from}では{to}の分野が議論された', '{from}の分野は{to}で議論された'],
  },
  'RAISED ADDED': {
    EN: ['{from} added the area {to}', '{from} is an area added at {to}'],
    NO: ['{from} la til området {to}', '{from} er et område lagt til på {to}'],
    JA: ['{from}では{to}の分野が追加された', '{from}の分野は{to}で追加された'],
  },
  REPRESENTS: {
    EN: ['{from} represents {to}', '{from} is represented by {to}'],
    NO: ['{from} representerer {to}', '{from} er representert ved {to}'],
    JA: ['{from}は{to}を代表している', '{from}を{to}が代表している'],
  },
  RESPONSIBLE_FOR: {
    EN: ['{from} is responsible for {to}', '{from} is the responsibility of {to}'],
    NO: ['{from} har ansvaret for {to}', '{from} er ansvarsområdet til {to}'],
    JA: ['{from}は{to}を所管している', '{from}は{to}の所管である'],
  },
  SUCCEEDED_BY: {
    EN: ['{from} was followed by {to}', '{from} came after {to}'],
    NO: ['{from} ble etterfulgt av {to}', '{from} kom etter {to}'],
    JA: ['{from}の後継は{to}である', '{from}は{to}の後継である'],
  },
  WORKS_ON: {
    EN: ['{from} works on {to}', '{from} has {to} working on it'],
    NO: ['{from} arbeider i {to}', '{from} har {to} som medarbeider'],
    JA: ['{from}は{to}に携わっている', '{from}には{to}が携わっている'],
  },
  'WORKS_ON PARTICIPANT': {
    EN: ['{from} takes part in {to}', '{from} has {to} among those who take part'],
    NO: ['{from} deltar i {to}', '{from} har {to} som deltaker'],
    JA: ['{from}は{to}に参加している', '{from}には{to}が参加している'],
  },
  'WORKS_ON LEADER': {
    EN: ['{from} leads work in {to}', '{from} has {to} among its leaders'],
    NO: ['{from} leder arbeid i {to}', '{from} har {to} blant sine ledere'],
    JA: ['{from}は{to}で研究を率いている', '{from}のリーダーには{to}がいる'],
  },
}
