import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartFailed } from './faults.ts'

/**
 * The password of a home: made with the first start and kept in its file `password`, for its owner's eyes. Neo4j takes
 * it from data/dbms/auth.ini when it first creates its users, as from `neo4j-admin dbms set-initial-password`.
 */
export async function keepPassword(home: string): Promise<string> {
  const file = join(home, 'password')
  const hasUsers = existsSync(join(home, 'data', 'databases', 'system'))
  if (hasUsers && !existsSync(file)) {
    throw new StartFailed(
      `${home} has a database but no file "password". Put the file back, or remove the folder to begin with an empty graph.`,
    )
  }
  await createFile(file, randomBytes(24).toString('base64url'))
  const password = await readFile(file, 'utf8')
  if (!hasUsers) await replaceFile(join(home, 'data', 'dbms'), 'auth.ini', initialUser(password))
  return password
}

/** Two starts at once agree on one password: a link is made whole or not at all, and never over another. */
async function createFile(file: string, text: string): Promise<void> {
  if (existsSync(file)) return
  const unfinished = `${file}-${randomUUID()}`
  await writeFile(unfinished, text, { mode: 0o600 })
  await link(unfinished, file).catch((error: unknown) => {
    if (!existsSync(file)) throw error
  })
  await rm(unfinished)
}

async function replaceFile(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const unfinished = join(folder, `${name}-${randomUUID()}`)
  await writeFile(unfinished, text, { mode: 0o600 })
  await rename(unfinished, join(folder, name))
}

/** Neo4j's own notation: name, digest, salted hash, salt and rounds. */
function initialUser(password: string): string {
  const salt = randomBytes(32)
  const rounds = 1024
  let hash = createHash('sha256').update(salt).update(password).digest()
  for (let round = 1; round < rounds; round += 1) hash = createHash('sha256').update(hash).digest()
  return `neo4j:SHA-256,${hex(hash)},${hex(salt)},${rounds}:\n`
}

function hex(bytes: Buffer): string {
  return bytes.toString('hex').toUpperCase()
}
