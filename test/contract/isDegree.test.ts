import { describe, expect, test } from '@jest/globals'
import { isDegree } from '../../src/contract/isDegree.ts'
import { contract } from '../support/asking.ts'

const isOfDegree = (coordinate: string): boolean => {
  const piece = contract.pieces.get(coordinate)
  if (!piece) throw new Error(`Expected a piece of ${coordinate}.`)
  return isDegree(contract, piece)
}

describe('how many there are of a relation is the degree of its node', () => {
  test.each(['Institution.projects', 'Project.participants', 'Researcher.publications', 'Publication.authors'])(
    'for %s, whose relationships lead nowhere else',
    (coordinate) => {
      expect(isOfDegree(coordinate)).toBe(true)
    },
  )

  test.each([
    ['PriorityArea.projects', 'programs and agreements are in the area as well'],
    ['Institution.fundedProjects', 'programs are funded as well'],
    ['Institution.collaborators', 'they are worked out of what both take part in'],
  ])('but not for %s: %s', (coordinate) => {
    expect(isOfDegree(coordinate)).toBe(false)
  })
})
