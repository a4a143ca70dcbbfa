import type { CodegenConfig } from '@graphql-codegen/cli'
import type { CodegenPlugin } from '@graphql-codegen/plugin-helpers'
import { printSchema } from 'graphql'
import * as statements from './codegen/statements.ts'
import { loadSchema } from './src/contract/loadSchema.ts'

const sdl = printSchema(loadSchema('schema'))
const text = ['ID', 'Date', 'DateTime', 'PartialDate', 'URL', 'DOI', 'ROR', 'ORCID']
const scalars = { ...Object.fromEntries(text.map((name) => [name, 'string'])), Records: 'unknown' }

/** The plugins that are ours, by name; others come from npm. */
const plugins = new Map<string, CodegenPlugin>([
  ['statements', statements],
  ['sdl', { plugin: () => `# Written by npm run codegen: edit the files in schema/ instead.\n${sdl}\n` }],
])

/** How the types of operations are written. */
const typed = {
  plugins: ['typescript-operations', 'typed-document-node'],
  config: {
    scalars,
    strictScalars: true,
    enumsAsTypes: true,
    useTypeImports: true,
    immutableTypes: true,
    onlyOperationTypes: true,
  },
}

/** What `npm run codegen` writes and `npm run check` compares: nothing of it is edited by hand. */
const config: CodegenConfig = {
  schema: sdl,
  pluginLoader: (name: string) => plugins.get(name) ?? import(name),
  generates: {
    'src/generated/schema.graphql': { plugins: ['sdl'] },
    'src/generated/statements.ts': {
      schema: 'cypher/write/rows.graphql',
      plugins: [
        {
          statements: {
            folder: 'cypher/write',
            scalars: { ...scalars, Properties: 'Readonly<Record<string, unknown>>' },
          },
        },
      ],
    },
    'test/generated/examples.ts': { documents: 'examples/*.graphql', ...typed },
    'plot/src/generated/operations.ts': { documents: 'plot/src/operations/*.graphql', ...typed },
  },
}

export default config
