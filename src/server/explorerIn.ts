import { join } from 'node:path'
import { readDocuments, type Documents } from './readDocuments.ts'

/** The explorer as it is built in a checkout. */
export interface Explorer {
  /** Its page and what that loads. */
  readonly folder: string
  /** What its pages ask, by hash alone. */
  readonly pages: Documents
  /** That and what its pictures ask: its server answers these whatever else it trusts. */
  readonly documents: Documents
}

export function explorerIn(root: string): Explorer {
  const pages = readDocuments(join(root, 'web', 'src', 'generated', 'persisted-documents.json'))
  const plots = readDocuments(join(root, 'plot', 'src', 'operations'))
  return { folder: join(root, 'web', 'dist'), pages, documents: new Map([...pages, ...plots]) }
}
