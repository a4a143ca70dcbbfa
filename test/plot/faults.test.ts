import { describe, expect, test } from '@jest/globals'
import { ParameterFault, told } from '@panorama-graph/plot/faults.ts'
import { languages } from '@panorama-graph/plot/shared.ts'
import { views } from '@panorama-graph/plot/views.ts'

/** What is wrong with an address, in each language. */
function faultsOf(view: string, search: string): Record<string, string[]> {
  try {
    views.get(view)?.read(new URLSearchParams(search))
  } catch (error) {
    if (!(error instanceof ParameterFault)) throw error
    return Object.fromEntries(languages.map((lang) => [lang, error.faults.map((fault) => told(fault, lang))]))
  }
  throw new Error('Expected a fault; got none.')
}

describe('what is wrong with an address is told in each language', () => {
  for (const [what, view, search, en, nb, ja] of [
    [
      'a word that there is not',
      'network',
      'colour=pink',
      'colour: expected one of country, community; got "pink". Correct it or leave it out.',
      'colour: ventet én av country, community; fikk "pink". Rett den eller utelat den.',
      'colour：次のいずれか（country, community）が必要ですが、"pink"が指定されています。訂正するか、省いてください。',
    ],
    [
      'nothing where something is needed',
      'paths',
      'from=uit',
      'to: expected an id of the graph such as ntnu; got nothing. Add it to the address.',
      'to: ventet en id i grafen, som ntnu; fikk ingenting. Legg den til i adressen.',
      'to：ntnuのようなグラフのidが必要ですが、指定がありません。アドレスに加えてください。',
    ],
    [
      'a parameter twice',
      'map',
      'asOf=2016-01-01&asOf=2017-01-01',
      'asOf: expected once; got it 2 times. Leave one.',
      'asOf: ventet den én gang; fikk den 2 ganger. La én stå.',
      'asOf：一度だけの指定が必要ですが、2回指定されています。一つだけ残してください。',
    ],
    [
      'years the wrong way round',
      'sankey',
      'fromYear=2020&toYear=2010',
      'toYear: expected 2020, the year of fromYear, or a later one; got "2010". Correct one of the two.',
      'toYear: ventet 2020, som er året i fromYear, eller et senere år; fikk "2010". Rett én av de to.',
      'toYear：fromYearの年である2020年以降の年が必要ですが、"2010"が指定されています。どちらかを訂正してください。',
    ],
  ] as const)
    test(what, () => {
      expect(faultsOf(view, search)).toEqual({ en: [en], nb: [nb], ja: [ja] })
    })
})
