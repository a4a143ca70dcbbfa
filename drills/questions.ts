import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A question and what its right answers are. */
export interface Question {
  readonly name: string
  readonly query: string
  /** What is wrong with the data of an answer that has no errors; undefined where nothing is. */
  readonly faultIn: (data: unknown) => string | undefined
}

const folder = join(import.meta.dirname, '../examples')

/** Tells what changed since a version, of which drills make many. */
const byVersion = '65-what-changed'

/** The example questions, whose answers were read by hand from the facts. */
export function exampleQuestions(): Question[] {
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.graphql') ? [file.replace('.graphql', '')] : []))
  return names.filter((name) => name !== byVersion).map(exampleQuestion)
}

/** One of them. */
export function exampleQuestion(name: string): Question {
  const { data } = JSON.parse(readFileSync(join(folder, `${name}.answer.json`), 'utf8')) as { readonly data: unknown }
  const right = JSON.stringify(data)
  return {
    name,
    query: readFileSync(join(folder, `${name}.graphql`), 'utf8'),
    faultIn: (given) => {
      const text = JSON.stringify(given)
      return text === right ? undefined : `expected ${shortened(right)}, got ${shortened(text)}`
    },
  }
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
