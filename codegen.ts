import type { CodegenConfig } from '@graphql-codegen/cli'
import type { CodegenPlugin } from '@graphql-codegen/plugin-helpers'
import { buildSchema, printSchema } from 'graphql'
import { explorerDocuments, explorerKinds } from './codegen/explorer.ts'
import * as land from './codegen/land.ts'
import * as statements from './codegen/statements.ts'
import { loadSchema } from './src/contract/loadSchema.ts'

const sdl = printSchema(loadSchema('schema'))
/** As it is served, with its connections and conditions, in the order of its files. */
const schema = buildSchema(sdl)
const text = ['ID', 'Date', 'DateTime', 'PartialDate', 'URL', 'DOI', 'ROR', 'ORCID']
const scalars = { ...Object.fromEntries(text.map((name) => [name, 'string'])), Records: 'unknown' }

const typed = { scalars, strictScalars: true, enumsAsTypes: true, useTypeImports: true, immutableTypes: true }

/** The plugins that are ours, by name; others come from npm. */
const plugins = new Map<string, CodegenPlugin>([
  ['statements', statements],
  ['explorer', explorerKinds(schema)],
  ['land', land],
  ['sdl', { plugin: () => `# Written by npm run codegen: edit the files in schema/ instead.\n${sdl}\n` }],
])

/** Operations as documents with the types of their answers. */
const operations = {
  plugins: ['typescript-operations', 'typed-document-node'],
  config: { ...typed, onlyOperationTypes: true },
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
    'test/generated/examples.ts': { documents: 'examples/*.graphql', ...operations },
    'plot/src/generated/land.ts': { plugins: ['land'] },
    'plot/src/generated/operations.ts': { documents: 'plot/src/operations/*.graphql', ...operations },
    'web/src/generated/': {
      preset: 'client',
      documents: ['web/src/operations/*.graphql', explorerDocuments(schema)],
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
      },
      config: { ...typed, documentMode: 'string' },
    },
    'web/src/generated/kinds.ts': { plugins: ['explorer'] },
  },
}

export default config
