import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Strategy.responsible', () => {
  test('is the institution that is responsible for it, not one that answers for another', async () => {
    await given(`(:Institution {id: 'kd'})-[:RESPONSIBLE_FOR]->(:Strategy {id: 'panorama'}),
      (:Institution {id: 'ud'})-[:RESPONSIBLE_FOR]->(:Strategy {id: 'high-north'})`)
    expect(await ask(`{ strategy(by: { id: "panorama" }) { responsible { id } } }`)).toEqual({
      strategy: { responsible: { id: 'kd' } },
    })
  })

  test('is null where no source names one', async () => {
    await given(`(:Strategy {id: 'panorama'}), (:Institution {id: 'kd'})`)
    expect(await ask(`{ strategy(by: { id: "panorama" }) { responsible { id } } }`)).toEqual({
      strategy: { responsible: null },
    })
  })
})
