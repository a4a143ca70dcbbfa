import { describe, expect, test } from '@jest/globals'
import { ask, askWrongly, given } from '../support/given.ts'

describe('where', () => {
  test('finds a part of a name without regard to case or accents, in any language', async () => {
    await given(`(:Institution {id: 'uit', nameNo: 'UiT Norges arktiske universitet, Tromsø'}), (:Institution {id: 'ntnu', nameEn: 'NTNU'}),
      (:Institution {id: 'tohoku', nameEn: 'Tohoku University', nameJa: '東北大学', aliases: ['Tōhoku Daigaku']})`)
    expect(
      await ask(`{ tromso: institutions(where: { names: { some: { contains: "TROMSO" } } }) { nodes { id } }
        tohoku: institutions(where: { names: { some: { prefix: "tōhoku d" } } }) { nodes { id } }
        ja: institutions(where: { nameJa: { contains: "東北" } }) { nodes { id } } }`),
    ).toEqual({
      tromso: { nodes: [{ id: 'uit' }] },
      tohoku: { nodes: [{ id: 'tohoku' }] },
      ja: { nodes: [{ id: 'tohoku' }] },
    })
  })

  test('finds a part of each kind of name, and neither it nor its contrary where there is no such name', async () => {
    await given(`(:Institution {id: 'uit', nameEn: 'UiT', nameNo: 'Universitetet i Tromsø'}), (:Institution {id: 'riken', nameJa: 'リケン'}),
      (:Institution {id: 'uit-2', nameEn: 'NTNU'})`)
    expect(
      await ask(`{ any: institutions(where: { name: { contains: "uit" } }) { nodes { id } }
        en: institutions(where: { nameEn: { prefix: "ui" } }) { nodes { id } }
        notEn: institutions(where: { not: { nameEn: { contains: "uit" } } }) { nodes { id } }
        no: institutions(where: { nameNo: { contains: "tromsø" } }) { nodes { id } }
        ja: institutions(where: { nameJa: { contains: "ケン" } }) { nodes { id } }
        hiragana: institutions(where: { nameJa: { contains: "けん" } }) { nodes { id } } }`),
    ).toEqual({
      any: { nodes: [{ id: 'uit' }] },
      en: { nodes: [{ id: 'uit' }] },
      notEn: { nodes: [{ id: 'uit-2' }] },
      no: { nodes: [{ id: 'uit' }] },
      ja: { nodes: [{ id: 'riken' }] },
      hiragana: { nodes: [] },
    })
  })

  test('filters and counts by a range, and tells what is not known by exists', async () => {
    await given(
      `(:Project {id: 'old', startYear: 2012}), (:Project {id: 'new', startYear: 2018}), (:Project {id: 'undated'})`,
    )
    expect(
      await ask(`{ late: projects(where: { startYear: { gte: 2015 } }) { totalCount }
        notLate: projects(where: { not: { startYear: { gte: 2015 } } }) { totalCount }
        unknown: projects(where: { startYear: { exists: false } }) { nodes { id } } }`),
    ).toEqual({ late: { totalCount: 1 }, notLate: { totalCount: 1 }, unknown: { nodes: [{ id: 'undated' }] } })
  })

  test('compares a date as far as the one asked for goes', async () => {
    await given(
      `(:Meeting {id: 'month', number: 1, date: '2004-06'}), (:Meeting {id: 'day', number: 2, date: '2018-06-06'})`,
    )
    expect(
      await ask(`{ in2018: meetings(where: { date: { eq: "2018" } }) { nodes { id } }
        until2004: meetings(where: { date: { lte: "2004" } }) { nodes { id } } }`),
    ).toEqual({ in2018: { nodes: [{ id: 'day' }] }, until2004: { nodes: [{ id: 'month' }] } })
  })

  test('tells what lies before and after a date, and that a month lies in its year', async () => {
    await given(
      `(:Meeting {id: 'month', number: 1, date: '2016-05'}), (:Meeting {id: 'day', number: 2, date: '2016-06-01'}),
       (:Meeting {id: 'year', number: 3, date: '2017'}), (:Meeting {id: 'undated', number: 4})`,
    )
    expect(
      await ask(`{ after2016: meetings(where: { date: { gt: "2016" } }) { nodes { id } }
        fromJune: meetings(where: { date: { gte: "2016-06" } }) { nodes { id } }
        beforeJune: meetings(where: { date: { lt: "2016-06" } }) { nodes { id } }
        untilMay: meetings(where: { date: { lte: "2016-05" } }) { nodes { id } }
        either: meetings(where: { date: { in: ["2016-05", "2017"] } }) { nodes { id } }
        notAfter: meetings(where: { not: { date: { gt: "2016" } } }) { nodes { id } } }`),
    ).toEqual({
      after2016: { nodes: [{ id: 'year' }] },
      fromJune: { nodes: [{ id: 'day' }, { id: 'year' }] },
      beforeJune: { nodes: [{ id: 'month' }] },
      untilMay: { nodes: [{ id: 'month' }] },
      either: { nodes: [{ id: 'month' }, { id: 'year' }] },
      notAfter: { nodes: [{ id: 'month' }, { id: 'day' }] },
    })
  })

  test('goes through relations by some, none, every and count', async () => {
    await given(`(japan:Country {id: 'jp', isoCode: 'JP'}), (norway:Country {id: 'no', isoCode: 'NO'}),
      (todai:Institution {id: 'todai'})-[:LOCATED_IN]->(japan), (uib:Institution {id: 'uib'})-[:LOCATED_IN]->(norway),
      (todai)-[:PARTICIPATES_IN {role: 'PARTNER'}]->(both:Project {id: 'both'})<-[:PARTICIPATES_IN {role: 'COORDINATOR'}]-(uib),
      (uib)-[:PARTICIPATES_IN {role: 'PARTNER'}]->(alone:Project {id: 'alone'}), (:Project {id: 'empty'})`)
    const where = (condition: string): string => `projects(where: { participants: { ${condition} } }) { nodes { id } }`
    expect(
      await ask(`{ some: ${where('some: { country: { some: { isoCode: { eq: "JP" } } } }')}
        none: ${where('none: { country: { some: { isoCode: { eq: "JP" } } } }')}
        every: ${where('every: { country: { some: { isoCode: { eq: "NO" } } } }')}
        count: ${where('count: { gte: 2 }')} }`),
    ).toEqual({
      some: { nodes: [{ id: 'both' }] },
      none: { nodes: [{ id: 'alone' }, { id: 'empty' }] },
      every: { nodes: [{ id: 'alone' }, { id: 'empty' }] },
      count: { nodes: [{ id: 'both' }] },
    })
  })

  test('speaks of the edge, in the list itself and in a relation', async () => {
    await given(`(uib:Institution {id: 'uib'})-[:PARTICIPATES_IN {role: 'COORDINATOR'}]->(:Project {id: 'led'}),
      (uib)-[:PARTICIPATES_IN {role: 'PARTNER'}]->(:Project {id: 'joined'})`)
    expect(
      await ask(`{ institution(by: { id: "uib" }) { projects(where: { edge: { role: { eq: COORDINATOR } } }) { nodes { id } } }
        projects(where: { participants: { some: { edge: { role: { eq: PARTNER } } } } }) { nodes { id } } }`),
    ).toEqual({ institution: { projects: { nodes: [{ id: 'led' }] } }, projects: { nodes: [{ id: 'joined' }] } })
  })

  test('takes its conditions from variables, null counting as not said', async () => {
    await given(
      `(:Project {id: 'a', kind: 'PROJECT', startYear: 2016}), (:Project {id: 'b', kind: 'WORKSHOP', startYear: 2016})`,
    )
    const query = `query ($where: ProjectWhere, $year: Int) { projects(where: { and: [$where, { startYear: { eq: $year } }] }) { totalCount } }`
    expect([
      await ask(query.replace('[$where, ', '[').replace('$where: ProjectWhere, ', ''), { year: null }),
      await ask(`query ($where: ProjectWhere) { projects(where: $where) { totalCount } }`, {
        where: { or: [{ kind: { in: ['WORKSHOP'] } }, { startYear: { lt: 2000 } }], not: null },
      }),
    ]).toEqual([{ projects: { totalCount: 2 } }, { projects: { totalCount: 1 } }])
  })

  test('is told of a field and an operator that do not exist, and which may be meant', async () => {
    expect(await askWrongly(`{ projects(where: { startYer: { eq: 2016 } }) { totalCount } }`)).toMatchObject([
      {
        message: expect.stringContaining('Did you mean "startYear"'),
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ])
    expect(await askWrongly(`{ projects(where: { startYear: { contains: 2016 } }) { totalCount } }`)).toMatchObject([
      { message: expect.stringContaining('Field "contains" is not defined by type "IntFilter"') },
    ])
  })

  test('is refused where it is nested too deep or says too much', async () => {
    const deep = Array.from({ length: 50 }).reduce<string>((inner) => `{ not: ${inner} }`, '{ startYear: { eq: 1 } }')
    expect(await askWrongly(`{ projects(where: ${deep}) { totalCount } }`)).toMatchObject([
      {
        message: expect.stringContaining('Query.projects(where:): expected conditions nested at most 12 deep'),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
    const wide = Array.from({ length: 201 }, () => '{ startYear: { eq: 1 } }').join(' ')
    expect(await askWrongly(`{ projects(where: { or: [${wide}] }) { totalCount } }`)).toMatchObject([
      { message: expect.stringContaining('at most 200 conditions'), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })
})
