import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Project.researchers', () => {
  test('lists leaders first, then people by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(seaweed:Project {id: 'seaweed'}),
      (:Researcher {id: 'tanaka', nameJa: '田中'})-[:WORKS_ON {role: 'PARTICIPANT'}]->(seaweed),
      (:Researcher {id: 'kari-berg-2', nameEn: 'Kari Berg'})-[:WORKS_ON {role: 'PARTICIPANT'}]->(seaweed),
      (:Researcher {id: 'kari-berg-1', nameEn: 'Kari Berg'})-[:WORKS_ON {role: 'PARTICIPANT'}]->(seaweed),
      (:Researcher {id: 'sato-yui', nameEn: 'Sato Yui'})-[:WORKS_ON {role: 'LEADER'}]->(seaweed)`)
    expect(await ask(`{ project(by: { id: "seaweed" }) { researchers { nodes { id } } } }`)).toEqual({
      project: {
        researchers: { nodes: [{ id: 'sato-yui' }, { id: 'kari-berg-1' }, { id: 'kari-berg-2' }, { id: 'tanaka' }] },
      },
    })
  })

  test('says what each does in it and where that was read, and leaves out colleagues who do not work on it', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (seaweed:Project {id: 'seaweed'}), (uib:Institution {id: 'uib'})-[:PARTICIPATES_IN]->(seaweed),
      (:Researcher {id: 'kari'})-[:WORKS_ON {role: 'PARTICIPANT'}]->(seaweed),
      (:Researcher {id: 'yui'})-[:WORKS_ON {role: 'LEADER', sources: ['https://jsps.go.jp']}]->(seaweed),
      (:Researcher {id: 'ola'})-[:AFFILIATED_WITH {sources: ['https://jsps.go.jp']}]->(uib)`)
    expect(
      await ask(`{ project(by: { id: "seaweed" }) { researchers { edges { node { id } role sources { id } } } } }`),
    ).toEqual({
      project: {
        researchers: {
          edges: [
            { node: { id: 'yui' }, role: 'LEADER', sources: [{ id: 'https://jsps.go.jp' }] },
            { node: { id: 'kari' }, role: 'PARTICIPANT', sources: [] },
          ],
        },
      },
    })
  })
})
