import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isAlive } from './isAlive.ts'

/**
 * Makes a file or folder unless it is there. It appears whole or not at all, whoever is killed on the way; where
 * several make it at once, one of them wins.
 */
export async function makeOnce(target: string, make: (unfinished: string) => Promise<void>): Promise<void> {
  if (existsSync(target)) return
  await mkdir(dirname(target), { recursive: true })
  await sweep(target)
  count += 1
  const unfinished = `${target}.unfinished-${process.pid}-${count}`
  try {
    await make(unfinished)
    await rename(unfinished, target)
  } catch (error) {
    if (!existsSync(target)) throw error
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

let count = 0

/** Removes what processes that are gone left unfinished. */
async function sweep(target: string): Promise<void> {
  const prefix = `${basename(target)}.unfinished-`
  const left = (await readdir(dirname(target))).filter((name) => name.startsWith(prefix))
  const dead = left.filter((name) => !isAlive(Number.parseInt(name.slice(prefix.length))))
  await Promise.all(dead.map((name) => rm(join(dirname(target), name), { recursive: true, force: true })))
}
