import { describe, expect, test } from '@jest/globals'
import { given } from '../support/given.ts'
import { gaps } from './gaps.ts'

const kind = 'kind: AGREEMENT_WITHOUT_ACTIVITY'

const letter = `(no:Country {id: 'no'}), (jp:Country {id: 'jp'}),
  (ntnu:Institution {id: 'ntnu'})-[:LOCATED_IN]->(no), (uit:Institution {id: 'uit'})-[:LOCATED_IN]->(no),
  (todai:Institution {id: 'todai'})-[:LOCATED_IN]->(jp), (letter:InstitutionalAgreement {id: 'letter', date: '2013-05'}),
  (ntnu)-[:PARTY_TO]->(letter), (uit)-[:PARTY_TO]->(letter), (todai)-[:PARTY_TO]->(letter)`

describe('Query.gaps(kind: AGREEMENT_WITHOUT_ACTIVITY)', () => {
  test('finds each two parties of an agreement that never did anything together, not those who did', async () => {
    await given(`${letter}, (ntnu)-[:PARTICIPATES_IN]->(:Project {id: 'ship'})<-[:PARTICIPATES_IN]-(todai),
      (ntnu)-[:COLLABORATES_WITH {projects: 1, agreements: 1, publications: 0}]->(todai),
      (ntnu)-[:COLLABORATES_WITH {projects: 0, agreements: 1, publications: 0}]->(uit)`)
    expect(await gaps(kind)).toEqual(['ntnu uit: letter', 'todai uit: letter'])
  })

  test('finds a pair once, with all its agreements, those with the oldest agreement first', async () => {
    await given(`(kyoto:Institution {id: 'kyoto'}), (ntnu:Institution {id: 'ntnu'}), (aist:Institution {id: 'aist'}), (toyo:Institution {id: 'toyo'}),
      (kyoto)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou-1990', date: '1990'})<-[:PARTY_TO]-(ntnu),
      (ntnu)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou-1996', date: '1996'})<-[:PARTY_TO]-(kyoto),
      (toyo)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'undated'})<-[:PARTY_TO]-(ntnu),
      (aist)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'letter', date: '1992'})<-[:PARTY_TO]-(ntnu)`)
    expect(await gaps(kind)).toEqual(['kyoto ntnu: mou-1996 mou-1990', 'aist ntnu: letter', 'ntnu toyo: undated'])
  })

  test('counts a publication of people of both as activity', async () => {
    await given(`${letter}, (todai)-[:COLLABORATES_WITH {projects: 0, agreements: 1, publications: 2}]->(uit)`)
    expect(await gaps(`${kind}, of: "uit"`)).toEqual(['ntnu uit: letter'])
  })

  test('counts as activity a project that the agreement governs, and one that both pay for', async () => {
    await given(`(a:Institution {id: 'a'}), (b:Institution {id: 'b'}), (c:Institution {id: 'c'}), (d:Institution {id: 'd'}),
      (a)-[:PARTY_TO]->(governing:InstitutionalAgreement {id: 'governing', date: '2019'})<-[:PARTY_TO]-(b),
      (governing)-[:GOVERNS]->(:Project {id: 'governed', startYear: 2019, endYear: 2020}),
      (c)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou', date: '2021'})<-[:PARTY_TO]-(d),
      (c)<-[:FUNDED_BY]-(:Project {id: 'paid', startYear: 2022})-[:FUNDED_BY]->(d)`)
    expect([await gaps(kind), await gaps(`${kind}, years: 2`, '2024-01-01')]).toEqual([[], ['a b: governing']])
  })

  test('keeps to the gaps of one institution, and to those with an institution in a country', async () => {
    await given(letter)
    expect([
      await gaps(`${kind}, of: "uit"`),
      await gaps(`${kind}, country: "jp"`),
      await gaps(`${kind}, of: "uit", country: "jp"`),
    ]).toEqual([
      ['ntnu uit: letter', 'todai uit: letter'],
      ['ntnu todai: letter', 'todai uit: letter'],
      ['todai uit: letter'],
    ])
  })

  test('finds those whose activity was over some years before a day, not those whose activity has no end', async () => {
    await given(`(a:Institution {id: 'a'}), (b:Institution {id: 'b'}), (c:Institution {id: 'c'}),
      (mou:InstitutionalAgreement {id: 'mou', date: '2001'}), (a)-[:PARTY_TO]->(mou), (b)-[:PARTY_TO]->(mou), (c)-[:PARTY_TO]->(mou),
      (a)-[:PARTICIPATES_IN]->(:Project {id: 'ended', startYear: 2005, endYear: 2010})<-[:PARTICIPATES_IN]-(b),
      (a)-[:PARTICIPATES_IN]->(:Project {id: 'station', startYear: 2005})<-[:PARTICIPATES_IN]-(c),
      (b)-[:PARTICIPATES_IN]->(:Project {id: 'undated'})<-[:PARTICIPATES_IN]-(c),
      (a)-[:COLLABORATES_WITH {projects: 1, publications: 0}]->(b), (a)-[:COLLABORATES_WITH {projects: 1, publications: 0}]->(c),
      (b)-[:COLLABORATES_WITH {projects: 1, publications: 0}]->(c)`)
    expect([
      await gaps(`${kind}, years: 5`, '2015-12-31'),
      await gaps(`${kind}, years: 5`, '2016-01-01'),
      await gaps(`${kind}, years: 100`),
      await gaps(kind),
    ]).toEqual([[], ['a b: mou'], [], []])
  })

  test('looks for publications in their years, and for the people in the time they were there', async () => {
    await given(`(a:Institution {id: 'a'}), (b:Institution {id: 'b'}), (a)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou'})<-[:PARTY_TO]-(b),
      (kari:Researcher {id: 'kari'})-[:AFFILIATED_WITH {validTo: '2012'}]->(a), (yui:Researcher {id: 'yui'})-[:AFFILIATED_WITH]->(b),
      (kari)-[:AUTHORED]->(fish:Publication {id: 'fish', year: 2010}), (yui)-[:AUTHORED]->(fish),
      (a)-[:COLLABORATES_WITH {projects: 0, publications: 1}]->(b)`)
    expect([
      await gaps(`${kind}, years: 2`, '2012-12-31'),
      await gaps(`${kind}, years: 2`, '2013-01-01'),
      await gaps(kind, '2012-06-01'),
      await gaps(kind, '2013-06-01'),
    ]).toEqual([[], ['a b: mou'], [], ['a b: mou']])
  })

  test('goes by the agreements and the projects of a day', async () => {
    await given(`(a:Institution {id: 'a'}), (b:Institution {id: 'b'}),
      (a)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou', date: '2010', endDate: '2020'})<-[:PARTY_TO]-(b),
      (a)-[:PARTICIPATES_IN]->(:Project {id: 'fish', startYear: 2012, endYear: 2014})<-[:PARTICIPATES_IN]-(b),
      (a)-[:COLLABORATES_WITH {projects: 1, publications: 0}]->(b)`)
    const days = ['2009-12-31', '2010-01-01', '2012-01-01', '2014-12-31', '2015-01-01', '2020-12-31', '2021-01-01']
    const found = []
    for (const day of days) found.push(await gaps(kind, day))
    expect(found).toEqual([[], ['a b: mou'], [], [], ['a b: mou'], ['a b: mou'], []])
  })

  test('finds nothing where there is no agreement, nor for an id that is unknown or of another kind', async () => {
    await given(`${letter}, (:Institution {id: 'alone'})`)
    expect([
      await gaps(`${kind}, of: "alone"`),
      await gaps(`${kind}, of: "nobody"`),
      await gaps(`${kind}, of: "letter"`),
      await gaps(`${kind}, country: "se"`),
    ]).toEqual([[], [], [], []])
  })
})
