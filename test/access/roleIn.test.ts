import { describe, expect, test } from '@jest/globals'
import { roleIn } from '../../src/access/roleIn.ts'

describe('the role of a token', () => {
  test.each([
    ['in a list', { roles: ['curator'] }, 'roles', 'CURATOR'],
    ['in a text', { scope: 'openid curator' }, 'scope', 'CURATOR'],
    ['in capitals', { roles: ['ADMIN'] }, 'roles', 'ADMIN'],
    ['the most of several', { roles: ['reader', 'admin', 'curator'] }, 'roles', 'ADMIN'],
    ['inside other claims', { realm_access: { roles: ['reader'] } }, 'realm_access.roles', 'READER'],
    ['in a claim with dots', { 'https://panorama.test/roles': ['reader'] }, 'https://panorama.test/roles', 'READER'],
  ])('is found %s', (_, payload, claim, role) => {
    expect(roleIn(payload, claim)).toBe(role)
  })

  test.each([
    ['there is no such claim', {}, 'roles'],
    ['it names none of ours', { roles: ['owner', 'administrator'] }, 'roles'],
    ['it is no list', { roles: { admin: true } }, 'roles'],
    ['the list has no texts', { roles: [['admin'], 2, null] }, 'roles'],
    ['the way leads nowhere', { realm_access: ['admin'] }, 'realm_access.roles'],
    ['the way leads out of the token', { a: {} }, 'a.constructor.name'],
  ])('is none where %s', (_, payload, claim) => {
    expect(roleIn(payload, claim)).toBeUndefined()
  })
})
