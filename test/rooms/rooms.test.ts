import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'

/** Which rooms of src a room may enter. What is not here may enter all: the files beside the rooms start the program. */
const doors: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  access: ['contract'],
  compiler: ['contract'],
  fields: ['compiler', 'contract'],
  graph: [],
  neo4j: [],
  network: [],
  generated: ['graph'],
  ingest: ['contract', 'graph', 'generated', 'network'],
  limits: ['compiler', 'contract'],
  telemetry: ['graph'],
  plot: [],
  server: ['access', 'compiler', 'contract', 'graph', 'limits', 'plot', 'telemetry'],
  backup: ['graph', 'generated'],
}

/** What only one room may name. */
const owners: readonly (readonly [what: string, pattern: RegExp, owner: string])[] = [
  ['the Neo4j driver', /from 'neo4j-driver'/, 'graph/'],
  ['Apollo', /from '@apollo\//, 'server/'],
  ['Fastify', /from '(?:@fastify\/|fastify')/, 'server/'],
  ['what counts', /from 'prom-client'/, 'telemetry/'],
  ['what traces', /['(]@opentelemetry\//, 'telemetry/'],
  ['tokens', /from 'jose'/, 'access/'],
  ['threads', /from 'node:worker_threads'/, 'network/'],
  ['child processes', /from 'node:child_process'/, 'neo4j/'],
  ['the environment', /process\.env/, 'config.ts'],
]

const root = join(import.meta.dirname, '../../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

describe('the rooms of src', () => {
  test('are entered only through their doors', () => {
    const entered = files.flatMap((file) =>
      importsOf(file).map((target) => ({ file, from: roomOf(file), to: roomOf(target) })),
    )
    const forbidden = entered.filter(({ from, to }) => from !== to && doors[from] && !doors[from].includes(to))
    expect(forbidden).toEqual([])
  })

  test('do not lead out of src: to what measures it and what tests it', () => {
    const outside = files.flatMap((file) => importsOf(file).filter((target) => target.startsWith('..')))
    expect(outside).toEqual([])
  })

  test('have no circle of files', () => {
    const circles = files.filter((file) => reaches(file, file))
    expect(circles).toEqual([])
  })

  test.each(owners)('keep %s in one place', (_what, pattern, owner) => {
    const namedIn = files.filter((file) => pattern.test(code(textOf(file))))
    expect(namedIn.filter((file) => !file.startsWith(owner))).toEqual([])
    expect(namedIn).not.toEqual([])
  })
})

function importsOf(file: string): string[] {
  const paths = [...textOf(file).matchAll(/from '(\.[^']+\.ts)'/g)].map(([, path = '']) => path)
  return paths.map((path) => relative(root, join(root, dirname(file), path)))
}

function roomOf(file: string): string {
  return file.includes('/') ? dirname(file) : file
}

function reaches(from: string, to: string): boolean {
  const seen = new Set<string>()
  const visit = (file: string): boolean => {
    const targets = importsOf(file).filter((target) => !seen.has(target))
    for (const target of targets) seen.add(target)
    return targets.includes(to) || targets.some(visit)
  }
  return visit(from)
}

/** Types cost nothing at run time, so a type of Fastify's logger may be named anywhere. */
function code(text: string): string {
  return text.replaceAll(/^import type .*$/gm, '')
}
