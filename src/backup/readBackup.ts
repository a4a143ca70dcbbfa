import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { z } from 'zod'
import { counted, endOf, headerOf, none, type Backup, type Entry, type Header } from './contents.ts'

/** Reads a backup from its first line to its last. Rejects with a sentence where it is not whole, or not as it was written. */
export async function checkBackup(file: string): Promise<Backup> {
  let tally = none
  let header: Header | undefined
  for await (const part of readBackup(file)) {
    if ('format' in part) header = part
    else tally = counted(tally, part)
  }
  if (!header) throw damaged(file, 'it has no first line')
  return { header, tally }
}

/** What a backup holds, in order. Throws after the last of it where it is not as it was written. */
export async function* readBackup(file: string): AsyncGenerator<Header | Entry> {
  const hash = createHash('sha256')
  let tally = none
  let isFirst = true
  let last: string | undefined
  for await (const line of linesIn(file)) {
    if (last !== undefined) {
      hash.update(`${last}\n`)
      const part = isFirst
        ? lineAs(headerOf, file, last, 'its first line is of no backup')
        : (parsed(file, last) as Entry) // the checksum vouches for them
      if (!('format' in part)) tally = counted(tally, part)
      yield part
      isFirst = false
    }
    last = line
  }
  const end = lineAs(endOf, file, last ?? '', 'its last line is missing')
  if (end.sha256 !== hash.digest('hex')) throw damaged(file, 'its checksum is another')
  if (end.nodes !== tally.nodes || end.relations !== tally.relations) throw damaged(file, 'something is missing')
}

/** What comes after the last line break is no line. */
async function* linesIn(file: string): AsyncGenerator<string> {
  if (!existsSync(file)) throw new Error(`${file}: expected a backup; there is no such file.`)
  const text = new TextDecoder('utf-8', { fatal: true })
  const gunzip = createGunzip()
  const bytes = pipeline(createReadStream(file), gunzip, () => undefined) // what fails, fails below as well
  let rest = ''
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      const lines = (rest + text.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    throw damaged(file, error instanceof Error ? error.message : String(error))
  }
  if (rest !== '') throw damaged(file, 'it ends in the middle of a line')
}

function lineAs<Schema extends z.ZodType>(schema: Schema, file: string, line: string, why: string): z.infer<Schema> {
  const { data, success } = schema.safeParse(parsed(file, line))
  if (!success) throw damaged(file, why)
  return data
}

function parsed(file: string, line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw damaged(file, 'a line is no JSON')
  }
}

function damaged(file: string, why: string): Error {
  return new Error(`${file}: expected a whole backup of panorama-graph; ${why}. Nothing of it can be trusted.`)
}
