import type { Graph } from './graph.ts'

/** Resolves when the database holds no restore that was begun and not finished: what is there of it is no answer to anything. */
export async function assertWhole({ peek }: Pick<Graph, 'peek'>): Promise<void> {
  const [[unfinished] = []] = await peek("MATCH (restore:Restore) RETURN restore.file + ', begun at ' + restore.begun")
  if (typeof unfinished !== 'string') return
  throw new Error(
    `This database is in the middle of a restore from ${unfinished}. Let it end, or run npm run restore again; nothing is served from it until then.`,
  )
}
