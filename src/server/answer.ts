import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Outcome } from '../telemetry/outcome.ts'

/** What is sent for a question, to whoever asks it. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Whether it says all that was asked for. */
  readonly isComplete: boolean
  readonly outcome: Outcome
}

/** What Apollo answered. It writes the errors first where there are any. */
export function answerOf(status: number, headers: Answer['headers'], text: string, outcome: Outcome): Answer {
  const isComplete = status === 200 && text.startsWith('{"data":')
  return { status, headers, body: Buffer.from(text), isComplete, outcome }
}

/**
 * The answer with a tag of its bytes, where it is complete: the same in any encoding and at any version of the graph. A
 * client that has these bytes need not get them again.
 */
export function tagged(answer: Answer): Answer {
  if (!answer.isComplete) return answer
  const hash = createHash('sha256').update(answer.body).digest('base64url')
  return { ...answer, headers: { ...answer.headers, etag: `W/"${hash}"` } }
}

export type Encoding = 'br' | 'gzip'

/** Bytes from which on an answer is sent in an encoding, as any other response of this server is. */
export const worthEncoding = 1024

export async function encoded(answer: Answer, encoding: Encoding): Promise<Answer> {
  const body = await encoders[encoding](answer.body)
  return { ...answer, headers: { ...answer.headers, 'content-encoding': encoding }, body }
}

const encoders: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: promisify(gzip),
}
