import { LRUCache } from 'lru-cache'
import type { Answer } from './answer.ts'

/** About what is kept of refusals. */
const bytes = 8 * 2 ** 20

/** Beside the text of a question and of its answer. */
const beside = 1000

/** What was refused for good, by a question without variables: whoever asks it again costs no more than the look. */
export function refusals(): LRUCache<string, Answer> {
  return new LRUCache({
    maxSize: bytes,
    sizeCalculation: ({ body }, question) => question.length + body.length + beside,
  })
}

/** Whether it is refused for what it says, whatever the graph holds. */
export function isForGood({ outcome: { code } }: Answer): boolean {
  return forGood.has(code)
}

const forGood: ReadonlySet<string> = new Set([
  'COST_EXCEEDED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LIMIT_EXCEEDED',
])
