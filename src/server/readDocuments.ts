import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** A document's text by the id that a client may send in its place. */
export type Documents = ReadonlyMap<string, string>

/** What Apollo's `generate-persisted-query-manifest` writes. */
const operations = z.object({ operations: z.array(z.object({ id: z.string(), body: z.string() })) })
/** What the client preset of graphql-codegen and Relay's compiler write: texts by id. */
const texts = z.record(z.string(), z.string())

/**
 * Reads the documents that clients were built with: a manifest, or a folder of `.graphql` files, whose ids are the
 * SHA-256 of their texts. Throws a sentence where there are none.
 */
export function readDocuments(path: string): Documents {
  const documents = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? inFolder(path) : inManifest(path)
  if (documents.size === 0) throw new Error(`TRUSTED_DOCUMENTS: expected documents; ${path} has none.`)
  return documents
}

function inFolder(folder: string): Documents {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  const read = files.map((file) => readFileSync(join(folder, file), 'utf8'))
  return new Map(read.map((text) => [createHash('sha256').update(text).digest('hex'), text]))
}

function inManifest(file: string): Documents {
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const listed = operations.safeParse(manifest)
    const found = listed.success
      ? listed.data.operations.map(({ id, body }) => [id, body] as const)
      : Object.entries(texts.parse(manifest))
    // The client preset names the algorithm before the hash; clients send the hash.
    return new Map(found.map(([id, text]) => [id.replace(/^sha256:/, ''), text]))
  } catch (error) {
    throw new Error(
      `TRUSTED_DOCUMENTS: expected a folder of .graphql files, {"id": "document", …} or a manifest of Apollo's; got ${file}, which is none of these.`,
      { cause: error },
    )
  }
}
