import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Fails the build where the script of the first view, with all that it imports at once, is more than so many kB gzipped. */
export function budget(allowed: number): Plugin {
  return {
    name: 'budget',
    generateBundle(_options, bundle) {
      const first = new Set<string>()
      const add = (file: string): void => {
        const chunk = bundle[file]
        if (chunk?.type !== 'chunk' || first.has(file)) return
        first.add(file)
        for (const imported of chunk.imports) add(imported)
      }
      for (const [file, chunk] of Object.entries(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) add(file)
      const sizes = [...first].map((file) => {
        const chunk = bundle[file]
        return chunk?.type === 'chunk' ? gzipSync(chunk.code).length / 1000 : 0
      })
      const size = sizes.reduce((sum, each) => sum + each, 0)
      const told = `first view: ${size.toFixed(1)} kB of script gzipped, of ${allowed} allowed`
      if (size > allowed) this.error(`${told}. Load what the first view does not need when it is asked for.`)
      this.info(told)
    },
  }
}
