import { describe, expect, test } from '@jest/globals'
import { identifierKey } from '../../src/contract/identifierKey.ts'

describe('identifierKey', () => {
  test.each([
    ['https://ror.org/05xg72x27', '05xg72x27'],
    ['ror.org/05XG72X27', '05xg72x27'],
    ['https://orcid.org/0000-0002-1825-009X', '000000021825009x'],
    ['0000 0001 1516 2393', '0000000115162393'],
    ['https://isni.org/isni/0000000115162393', '0000000115162393'],
    ['https://www.wikidata.org/wiki/Q314536', 'q314536'],
    ['https://doi.org/10.1000/Some/182', '10.1000/some/182'],
    ['dx.doi.org/10.1000/182', '10.1000/182'],
    ['doi: 10.1000/182', '10.1000/182'],
    ['10.1000/npolar.no/182', '10.1000/npolar.no/182'],
    ['grid.5947.f', 'grid.5947.f'],
    ['http://localhost:4000/institution/ntnu?x=1#y', 'ntnu'],
    ['  249698\n', '249698'],
    ['', ''],
  ])('of %s is %s', (text, key) => {
    expect(identifierKey(text)).toBe(key)
  })
})
