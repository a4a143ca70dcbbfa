import { fold } from './fold.ts'

/**
 * An identifier as it is compared: without the address it stands at, without case, spaces and hyphens. So ORCID and ISNI
 * are found however they are grouped, and a DOI, whose own slash stays, with `doi:` before it or not.
 */
export function identifierKey(text: string): string {
  return fold(text)
    .trim()
    .replace(/^doi:\s*/, '')
    .replace(/^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//, '')
    .replace(/^(?:https?:\/\/(?:[^/?#]+\/)+|(?:[\w-]+\.)+[a-z]{2,}\/(?:[^/?#]+\/)*)([^/?#]+)[^]*$/, '$1')
    .replaceAll(/[\s\u2010-\u2015-]/g, '')
}
