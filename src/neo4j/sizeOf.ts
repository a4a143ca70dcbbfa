import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The bytes of the files in a folder and below it. What is not there, or goes while we look, counts as nothing. */
export async function sizeOf(folder: string): Promise<number> {
  const entries = await orGone(readdir(folder, { withFileTypes: true }), [])
  const sizes = entries.map(async (entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sizeOf(path) : (await orGone(stat(path), { size: 0 })).size
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

async function orGone<T, Instead>(found: Promise<T>, instead: Instead): Promise<T | Instead> {
  try {
    return await found
  } catch (error) {
    if (typeof error === 'object' && error && 'code' in error && error.code === 'ENOENT') return instead
    throw error
  }
}
