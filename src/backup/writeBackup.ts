import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { counted, none, type Entry, type Header, type Tally } from './contents.ts'

/**
 * Writes a backup: lines of JSON, compressed, of which the last one tells what came before. The file appears whole or not at
 * all, and never in the place of another.
 */
export async function writeBackup(file: string, header: Header, entries: AsyncIterable<Entry>): Promise<Tally> {
  if (existsSync(file)) throw new Error(`${file}: expected a file that is not there yet; remove it, or name another.`)
  const unfinished = `${file}.unfinished-${process.pid}`
  let tally = none
  const tell = (told: Tally): void => {
    tally = told
  }
  try {
    const written = createWriteStream(unfinished, { flags: 'wx', flush: true })
    await pipeline(Readable.from(linesOf(header, entries, tell)), createGzip(), written)
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
  return tally
}

/** In pieces of many lines: a piece for each would be most of the work. */
async function* linesOf(
  header: Header,
  entries: AsyncIterable<Entry>,
  tell: (tally: Tally) => void,
): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let tally = none
  let piece = `${JSON.stringify(header)}\n`
  for await (const entry of entries) {
    tally = counted(tally, entry)
    piece += `${JSON.stringify(entry)}\n`
    if (piece.length < 65_536) continue
    hash.update(piece)
    yield piece
    piece = ''
  }
  hash.update(piece)
  yield `${piece}${JSON.stringify({ ...tally, sha256: hash.digest('hex') })}\n`
  tell(tally)
}
