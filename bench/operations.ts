import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse, print, visit, type DocumentNode } from 'graphql'
import { idOf, rorOf } from './ids.ts'
import { word } from './names.ts'
import { numberOf } from './powerLaw.ts'
import type { Size } from './size.ts'

/** A question to be measured. */
export interface Operation {
  readonly name: string
  /** Whom it asks about: one of the many, or the one with the most. */
  readonly about: About
  readonly document: DocumentNode
}

type About = 'typical' | 'hub'

/** Every question of a folder, asked about what the bench graph has in the place of what the real facts have. */
export function operationsOf(folder: string, size: Size): Operation[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  return files.sort().flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const name = basename(file, '.graphql')
    const [typical, hub] = (['typical', 'hub'] as const).map((about) => operation(name, about, text, size))
    if (!typical || !hub) throw new Error('Expected two operations.')
    return print(typical.document) === print(hub.document) ? [typical] : [typical, hub]
  })
}

function operation(name: string, about: About, text: string, size: Size): Operation {
  const instead = standIns(about, size)
  const document = visit(parse(text), {
    StringValue: (node) => {
      if (/^\d{4}(-\d\d){0,2}$/.test(node.value)) return undefined
      const value = node.block === true ? node.value : instead[node.value]
      if (value === undefined)
        throw new Error(
          `examples/${name}.graphql asks for "${node.value}"; add what stands for it to bench/operations.ts.`,
        )
      return { ...node, value }
    },
  })
  return { name, about, document }
}

/** What stands in the bench graph for what the questions name. Number 1 is a hub; of a rank in the middle is one of the many. */
function standIns(about: About, size: Size): Readonly<Record<string, string>> {
  const one = (type: string, count: number, next = 0): string =>
    idOf(type, about === 'hub' ? 1 + next : numberOf(Math.floor(count / 2) + next, count))
  const institution = (next: number): string => one('Institution', size.institutions, next)
  const project = one('Project', size.projects)
  const programs =
    about === 'hub' ? [1, numberOf(1, size.programs)] : [15, 16].map((rank) => numberOf(rank, size.programs))
  const grant = `BENCH-${projectWithGrant(size)}`
  return {
    'st-agreement-2003': idOf('BilateralAgreement', 1),
    'panorama-2021-2027': idOf('Strategy', 2),
    marine: one('PriorityArea', size.areas),
    'energy-environment': one('PriorityArea', size.areas, 1),
    jp: one('Country', size.countries),
    no: one('Country', size.countries, 1),
    NO: about === 'hub' ? 'XB' : 'XF',
    JP: about === 'hub' ? 'XA' : 'XE',
    INTPART: `BENCH${programs[0]}`,
    UTFORSK: `BENCH${programs[1]}`,
    excelaqua: project,
    'njalc-1': project,
    '249698': grant,
    '288061': grant,
    '05xg72x27': rorOf(about === 'hub' ? 1 : numberOf(Math.floor(size.institutions / 2), size.institutions)),
    'jcm-7': idOf('Meeting', 7),
    'jcm-8': idOf('Meeting', 8),
    utforsk: idOf('Program', programs[1] ?? 1),
    ntnu: institution(0),
    uib: institution(0),
    konan: institution(1),
    kyoto: institution(0),
    'no-longer-there': 'bench-no-longer-there',
    'randi-holmestad': one('Researcher', size.researchers),
    hokkaido: institution(0),
    rcn: institution(0),
    uit: institution(0),
    riken: institution(1),
    Sapporo: `Bench ${word(1)}`,
    Hakodate: `Bench ${word(2)}`,
    Bergen: `Bench ${word(3)}`,
    // Many things are called so, or hardly one.
    tohoku: about === 'hub' ? 'bench paper' : word(2500),
    Tōhoku: about === 'hub' ? 'Bench Páper' : word(2501),
    東北: about === 'hub' ? '見本' : '雲泉岳',
    'hydrogen Norway Japan': about === 'hub' ? `${word(1)} ${word(2)} benchland` : `${word(2500)} ${word(2600)}`,
    'norwegian univ': about === 'hub' ? 'bench univ' : `${word(2500)} ${word(1).slice(0, 2)}`,
  }
}

/** Of a few projects no grant number is known; these three of both sizes have one. */
function projectWithGrant({ name }: Size): number {
  return name === 'tiny' ? 2 : 1002
}
