import { readFileSync } from 'node:fs'
import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'

/**
 * The keys that tokens are signed with, from a file or from an address. Those of an address are kept for ten minutes, so
 * that one that was withdrawn holds no longer. One that is not among them is looked for there at once, though not again within
 * half a minute, lest tokens with made-up keys make us ask all the time.
 */
export function keysAt(place: string): JWTVerifyGetKey {
  return /^https?:/.test(place) ? createRemoteJWKSet(new URL(place)) : keysIn(place)
}

function keysIn(file: string): JWTVerifyGetKey {
  try {
    return createLocalJWKSet(JSON.parse(readFileSync(file, 'utf8')) as JSONWebKeySet)
  } catch (error) {
    throw new Error(`AUTH_JWKS: expected a file with a JSON Web Key Set, {"keys": […]}; got ${file}, which is none.`, {
      cause: error,
    })
  }
}
