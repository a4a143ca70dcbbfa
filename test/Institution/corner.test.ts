import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.corner', () => {
  test('puts universities in education', async () => {
    await given(`(:Institution {id: 'ntnu', kind: 'UNIVERSITY'})`)
    expect(await ask(`{ institution(by: { id: "ntnu" }) { corner } }`)).toEqual({
      institution: { corner: 'EDUCATION' },
    })
  })

  test('puts institutes, research centres, hospitals and academies in research', async () => {
    await given(`(:Institution {id: 'riken', kind: 'RESEARCH_INSTITUTE'}), (:Institution {id: 'bjerknes', kind: 'RESEARCH_CENTRE'}),
      (:Institution {id: 'haukeland', kind: 'HOSPITAL'}), (:Institution {id: 'dnva', kind: 'ACADEMY'})`)
    expect(await ask(`{ institutions { nodes { id corner } } }`)).toEqual({
      institutions: {
        nodes: [
          { id: 'bjerknes', corner: 'RESEARCH' },
          { id: 'dnva', corner: 'RESEARCH' },
          { id: 'haukeland', corner: 'RESEARCH' },
          { id: 'riken', corner: 'RESEARCH' },
        ],
      },
    })
  })

  test('puts companies in industry', async () => {
    await given(`(:Institution {id: 'equinor', kind: 'COMPANY'})`)
    expect(await ask(`{ institution(by: { id: "equinor" }) { corner } }`)).toEqual({
      institution: { corner: 'INDUSTRY' },
    })
  })

  test('puts ministries, agencies, public funders and embassies in government', async () => {
    await given(`(:Institution {id: 'embassy-tokyo', kind: 'EMBASSY'}), (:Institution {id: 'hkdir', kind: 'GOVERNMENT_AGENCY'}),
      (:Institution {id: 'mext', kind: 'MINISTRY'}), (:Institution {id: 'rcn', kind: 'FUNDER'})`)
    expect(await ask(`{ institutions { nodes { id corner } } }`)).toEqual({
      institutions: {
        nodes: [
          { id: 'embassy-tokyo', corner: 'GOVERNMENT' },
          { id: 'hkdir', corner: 'GOVERNMENT' },
          { id: 'mext', corner: 'GOVERNMENT' },
          { id: 'rcn', corner: 'GOVERNMENT' },
        ],
      },
    })
  })

  test('is null for associations and foundations, and where no source tells the kind', async () => {
    await given(`(:Institution {id: 'sasakawa', kind: 'FOUNDATION'}), (:Institution {id: 'uarctic', kind: 'ASSOCIATION'}),
      (:Institution {id: 'unknown'})`)
    expect(await ask(`{ institutions { nodes { id corner } } }`)).toEqual({
      institutions: {
        nodes: [
          { id: 'sasakawa', corner: null },
          { id: 'uarctic', corner: null },
          { id: 'unknown', corner: null },
        ],
      },
    })
  })
})
