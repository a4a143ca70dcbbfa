import { createHash } from 'node:crypto'
import stableStringify from 'safe-stable-stringify'
import type { Config } from './config.ts'
import { codeOf } from './server/codeOf.ts'
import type { Documents } from './server/readDocuments.ts'

/** Names a program by its code, by what runs it, and by the settings that an answer may depend on: two of one name answer every question alike. */
export function programName(
  { publicUrl, isDevelopment, limits, access }: Config,
  documents: Documents | undefined,
): string {
  const settings = stableStringify([publicUrl, isDevelopment, limits, access, documents && [...documents]])
  const code = codeOf(['src', 'schema', 'cypher'])
  return createHash('sha256').update(settings).update(code).update(process.version).digest('base64url')
}
