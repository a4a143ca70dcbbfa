import { transformSync } from 'esbuild'

/** Jest's transformer: TypeScript in, JavaScript for this Node out. Types are checked by `npm run check`. */
export default {
  process(source, file) {
    return transformSync(source, {
      loader: file.endsWith('.tsx') ? 'tsx' : 'ts',
      jsx: 'automatic',
      format: 'esm',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: file,
    })
  },
}
