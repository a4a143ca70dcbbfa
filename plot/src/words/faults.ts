import { quoted } from '../quoted.ts'
import type { Language } from '../shared.ts'

/** What is wrong with the parameters of an address, in one language; apart from the words of pictures, which no page needs that shows none. */
export interface FaultWords {
  readonly told: (parameter: string, expected: string, got: string, remedy: string) => string
  readonly expected: {
    readonly oneOf: (words: readonly string[]) => string
    readonly someOf: (words: readonly string[]) => string
    readonly whole: (from: number, to: number) => string
    readonly year: string
    /** That year, which is the one of the parameter of that name, or a later one. */
    readonly yearFrom: (year: number, parameter: string) => string
    readonly day: string
    readonly id: string
    readonly ids: (most: number) => string
    readonly idOfAnything: string
    readonly idOfArea: string
    readonly idOfInstitution: string
    readonly idsOfCountries: string
    readonly idsOfTwo: string
    /** Another id than the parameter of that name has. */
    readonly otherThan: (parameter: string) => string
    readonly once: string
  }
  readonly got: {
    readonly nothing: string
    /** A text of the address, in quotation marks. */
    readonly value: (text: string) => string
    readonly several: (times: number) => string
    readonly noParameter: string
    /** An id that nothing of that kind has. */
    readonly unheld: (id: string) => string
    readonly unheldThatDay: (ids: readonly string[]) => string
  }
  readonly remedies: Readonly<
    Record<'add' | 'correct' | 'correctOneOfBoth' | 'correctOrLeaveOut' | 'leaveOne' | 'leaveOut' | 'search', string>
  >
}

const en: FaultWords = {
  told: (parameter, expected, got, remedy) => `${parameter}: expected ${expected}; got ${got}. ${remedy}`,
  expected: {
    oneOf: (words) => `one of ${words.join(', ')}`,
    someOf: (words) => `one or several of ${words.join(', ')}, separated by commas`,
    whole: (from, to) => `a whole number from ${from} to ${to}`,
    year: 'a year such as 2016',
    yearFrom: (year, parameter) => `${year}, the year of ${parameter}, or a later one`,
    day: 'a day such as 2017-06-01',
    id: 'an id of the graph such as ntnu',
    ids: (most) => `ids of the graph such as no, separated by commas, ${most} at most`,
    idOfAnything: 'an id of the graph, such as excelaqua',
    idOfArea: 'the id of a priority area, such as marine',
    idOfInstitution: 'the id of an institution, such as uib',
    idsOfCountries: 'ids of countries, such as no and jp',
    idsOfTwo: 'ids of two entities, such as uit and riken',
    otherThan: (parameter) => `another id than ${parameter} has`,
    once: 'once',
  },
  got: {
    nothing: 'nothing',
    several: (times) => `it ${times} times`,
    value: (text) => text,
    noParameter: 'a parameter that there is not here',
    unheld: (id) => `${quoted(id)}, which none has`,
    unheldThatDay: (ids) => `${ids.map(quoted).join(' and ')}, which none has that day`,
  },
  remedies: {
    add: 'Add it to the address.',
    correct: 'Correct it.',
    correctOneOfBoth: 'Correct one of the two.',
    correctOrLeaveOut: 'Correct it or leave it out.',
    leaveOne: 'Leave one.',
    leaveOut: 'Leave it out.',
    search: 'Search for the right one.',
  },
}

const nb: FaultWords = {
  told: (parameter, expected, got, remedy) => `${parameter}: ventet ${expected}; fikk ${got}. ${remedy}`,
  expected: {
    oneOf: (words) => `én av ${words.join(', ')}`,
    someOf: (words) => `én eller flere av ${words.join(', ')}, skilt med komma`,
    whole: (from, to) => `et helt tall fra ${from} til ${to}`,
    year: 'et år, som 2016',
    yearFrom: (year, parameter) => `${year}, som er året i ${parameter}, eller et senere år`,
    day: 'en dag, som 2017-06-01',
    id: 'en id i grafen, som ntnu',
    ids: (most) => `id-er i grafen, som no, skilt med komma, høyst ${most}`,
    idOfAnything: 'en id i grafen, som excelaqua',
    idOfArea: 'id-en til et prioritert område, som marine',
    idOfInstitution: 'id-en til en institusjon, som uib',
    idsOfCountries: 'id-er til land, som no og jp',
    idsOfTwo: 'id-ene til to oppføringer, som uit og riken',
    otherThan: (parameter) => `en annen id enn i ${parameter}`,
    once: 'den én gang',
  },
  got: {
    nothing: 'ingenting',
    several: (times) => `den ${times} ganger`,
    value: (text) => text,
    noParameter: 'en parameter som ikke finnes her',
    unheld: (id) => `${quoted(id)}, som ingen har`,
    unheldThatDay: (ids) => `${ids.map(quoted).join(' og ')}, som ingen har den dagen`,
  },
  remedies: {
    add: 'Legg den til i adressen.',
    correct: 'Rett den.',
    correctOneOfBoth: 'Rett én av de to.',
    correctOrLeaveOut: 'Rett den eller utelat den.',
    leaveOne: 'La én stå.',
    leaveOut: 'Utelat den.',
    search: 'Søk etter den rette.',
  },
}

const ja: FaultWords = {
  told: (parameter, expected, got, remedy) => `${parameter}：${expected}が必要ですが、${got}。${remedy}`,
  expected: {
    oneOf: (words) => `次のいずれか（${words.join(', ')}）`,
    someOf: (words) => `次のいずれか一つ以上をコンマで区切ったもの（${words.join(', ')}）`,
    whole: (from, to) => `${from}から${to}までの整数`,
    year: '2016年のような年',
    yearFrom: (year, parameter) => `${parameter}の年である${year}年以降の年`,
    day: '2017-06-01のような日付',
    id: 'ntnuのようなグラフのid',
    ids: (most) => `noのようなグラフのidをコンマで区切ったもの（${most}個まで）`,
    idOfAnything: 'excelaquaのようなグラフのid',
    idOfArea: 'marineのような優先分野のid',
    idOfInstitution: 'uibのような機関のid',
    idsOfCountries: 'noやjpのような国のid',
    idsOfTwo: 'uitとrikenのような二つのもののid',
    otherThan: (parameter) => `${parameter}とは別のid`,
    once: '一度だけの指定',
  },
  got: {
    nothing: '指定がありません',
    several: (times) => `${times}回指定されています`,
    noParameter: 'このようなパラメーターはここにありません',
    value: (text) => `${text}が指定されています`,
    unheld: (id) => `${quoted(id)}というidのものはありません`,
    unheldThatDay: (ids) => `${ids.map(quoted).join('、')}というidのものはその日にはありません`,
  },
  remedies: {
    add: 'アドレスに加えてください。',
    correct: '訂正してください。',
    correctOneOfBoth: 'どちらかを訂正してください。',
    correctOrLeaveOut: '訂正するか、省いてください。',
    leaveOne: '一つだけ残してください。',
    leaveOut: '省いてください。',
    search: '正しいものを検索してください。',
  },
}

export const faultWords: Readonly<Record<Language, FaultWords>> = { en, nb, ja }
