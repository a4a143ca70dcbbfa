import { readFileSync } from 'node:fs'
import { unannounced } from './unannounced.ts'

/** Clients were written for the schema that was released last: what breaks them is announced before it is merged. */
const text = (file: string): string => readFileSync(file, 'utf8')
const changes = unannounced(text('released/schema.graphql'), text('src/generated/schema.graphql'), text('CHANGELOG.md'))
for (const change of changes) process.stderr.write(`${change}\n`)
if (changes.length > 0) {
  process.stderr.write(
    'These break clients of the released schema. Keep what they use (a field may stay with @deprecated), or say each of these sentences in CHANGELOG.md under "Unreleased".\n',
  )
  process.exitCode = 1
}
