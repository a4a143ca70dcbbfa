import { SaxesParser } from 'saxes'

export type Element = Readonly<Record<string, string | undefined>>

/** Throws where a document is not well-formed. */
export function wellFormed(document: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(document).close()
}

/** The elements, or those of that name: their attributes, and their texts as `text`. */
export function elements(document: string, name?: string): Element[] {
  const found: (Record<string, string> & { text: string })[] = []
  const open: ((typeof found)[number] | undefined)[] = []
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    const element = name === undefined || tag.name === name ? { ...tag.attributes, text: '' } : undefined
    if (element) found.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const here = open.at(-1)
    if (here) here.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(document).close()
  return found
}
