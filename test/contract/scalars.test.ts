import { describe, expect, test } from '@jest/globals'
import { scalars } from '../../src/contract/scalars.ts'

describe('ROR', () => {
  test.each(['https://ror.org/05xg72x27', 'ror.org/05xg72x27', '05xg72x27', ' 05XG72X27 '])('accepts %j', (written) => {
    expect(scalars.get('ROR')?.parseValue(written)).toBe('https://ror.org/05xg72x27')
  })
  test.each(['05xg72x28', '5xg72x27', 'https://ror.org/', '', null, 5, 'https://example.org/05xg72x27'])(
    'refuses %j',
    (written) => {
      expect(() => scalars.get('ROR')?.parseValue(written)).toThrow(
        'Expected a ROR id such as https://ror.org/05xg72x27',
      )
    },
  )
})

describe('ORCID', () => {
  test.each(['https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'])('accepts %j', (written) => {
    expect(scalars.get('ORCID')?.parseValue(written)).toBe('https://orcid.org/0000-0002-1825-0097')
  })
  test('accepts a check digit of ten, written X', () => {
    expect(scalars.get('ORCID')?.parseValue('0000-0002-1694-233x')).toBe('https://orcid.org/0000-0002-1694-233X')
  })
  test('refuses a wrong check digit', () => {
    expect(() => scalars.get('ORCID')?.parseValue('0000-0002-1825-0098')).toThrow(
      'its check digit right; got "0000-0002-1825-0098"',
    )
  })
})

describe('DOI', () => {
  test.each(['10.1000/ABC', 'doi:10.1000/abc', 'https://doi.org/10.1000/abc'])('accepts %j', (written) => {
    expect(scalars.get('DOI')?.parseValue(written)).toBe('10.1000/abc')
  })
  test('refuses what has no prefix', () => {
    expect(() => scalars.get('DOI')?.parseValue('abc')).toThrow('Expected a DOI')
  })
})

describe('PartialDate', () => {
  test.each(['2003', '2003-05', '2003-05-27', '2024-02-29'])('accepts %j', (written) => {
    expect(scalars.get('PartialDate')?.parseValue(written)).toBe(written)
  })
  test.each(['03', '2003-13', '2023-02-29', '2003-5', '27.05.2003', 2003])('refuses %j', (written) => {
    expect(() => scalars.get('PartialDate')?.parseValue(written)).toThrow(
      'Expected a date as YYYY, YYYY-MM or YYYY-MM-DD',
    )
  })
})

describe('URL', () => {
  test('keeps an address as it is written', () => {
    expect(scalars.get('URL')?.parseValue('https://uit.no')).toBe('https://uit.no')
  })
  test.each(['javascript:alert(1)', 'uit.no', 'https://'])('refuses %j', (written) => {
    expect(() => scalars.get('URL')?.parseValue(written)).toThrow('Expected an address')
  })
})
