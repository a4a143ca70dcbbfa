import type { Theme } from './shared.ts'

/*
 * Every colour there is. What tells apart is of the palette of Okabe and Ito (2008), safe for the colour-blind:
 * https://jfly.uni-koeln.de/color/. Nothing is told by colour alone: shapes, numbers and hatching say the same.
 */

interface Colours {
  readonly paper: string
  readonly ink: string
  readonly muted: string
  readonly line: string
  readonly faint: string
  readonly gap: string
  readonly norway: string
  readonly japan: string
  readonly other: string
  readonly land: string
  readonly sea: string
  readonly category1: string
  readonly category2: string
  readonly category3: string
  readonly category4: string
  readonly category5: string
  readonly category6: string
  readonly category7: string
  readonly step1: string
  readonly step2: string
  readonly step3: string
  readonly step4: string
  readonly step5: string
  readonly onStep1: string
  readonly onStep2: string
  readonly onStep3: string
  readonly onStep4: string
  readonly onStep5: string
}

export type Colour = keyof Colours

const light: Colours = {
  paper: '#ffffff',
  ink: '#1a1f26',
  muted: '#59636e',
  line: '#8b96a3',
  faint: '#e3e7ec',
  gap: '#b5bdc7',
  norway: '#0072b2',
  japan: '#d55e00',
  other: '#6b7682',
  land: '#e9ecf0',
  sea: '#f7f9fb',
  category1: '#0072b2',
  category2: '#d55e00',
  category3: '#009e73',
  category4: '#cc79a7',
  category5: '#e69f00',
  category6: '#56b4e9',
  category7: '#4d4d4d',
  step1: '#dcebf5',
  step2: '#a9cfe6',
  step3: '#5fa8d3',
  step4: '#1f7ab5',
  step5: '#0b4a7a',
  onStep1: '#1a1f26',
  onStep2: '#1a1f26',
  onStep3: '#1a1f26',
  onStep4: '#ffffff',
  onStep5: '#ffffff',
}

const dark: Colours = {
  paper: '#14181d',
  ink: '#eef1f4',
  muted: '#a7b1bc',
  line: '#707b87',
  faint: '#2b323a',
  gap: '#56606b',
  norway: '#56b4e9',
  japan: '#f0904c',
  other: '#9aa5b1',
  land: '#272e36',
  sea: '#191e24',
  category1: '#56b4e9',
  category2: '#f0904c',
  category3: '#2fc79b',
  category4: '#dd9cc0',
  category5: '#e69f00',
  category6: '#3f8fd0',
  category7: '#b8bfc7',
  step1: '#1d3346',
  step2: '#24506f',
  step3: '#2f78a6',
  step4: '#58a9d8',
  step5: '#a9d8f2',
  onStep1: '#eef1f4',
  onStep2: '#eef1f4',
  onStep3: '#ffffff',
  onStep4: '#0d1116',
  onStep5: '#0d1116',
}

/** Black on white, and hairlines that a printer keeps. */
const print: Colours = {
  ...light,
  ink: '#000000',
  muted: '#333333',
  line: '#555555',
  faint: '#cccccc',
  gap: '#777777',
  sea: '#ffffff',
}

const names = Object.keys(light) as Colour[]

/** A colour as it is written in a picture: for sure in a theme, else by a custom property, `--plot-ink`, light without one. */
export function colouring(theme: Theme): (colour: Colour) => string {
  if (theme === 'auto') return (colour) => `var(--plot-${colour}, ${light[colour]})`
  const colours = { light, dark, print }[theme]
  return (colour) => colours[colour]
}

/** The custom properties of a theme, for a page that sets them or for a file that follows its reader. */
export function customProperties(theme: 'light' | 'dark' | 'print'): string {
  const colours = { light, dark, print }[theme]
  return names.map((name) => `--plot-${name}:${colours[name]}`).join(';')
}

/** The colour of a country. */
export function countryColour(id: string | undefined): Colour {
  return id === 'no' ? 'norway' : id === 'jp' ? 'japan' : 'other'
}

const categories = ['category1', 'category2', 'category3', 'category4', 'category5', 'category6', 'category7'] as const

/** The colour of the nth of several, from 0; all after the seventh share one. */
export function categoryColour(index: number): Colour {
  return categories[index] ?? 'other'
}

const steps = ['step1', 'step2', 'step3', 'step4', 'step5'] as const
const onSteps = ['onStep1', 'onStep2', 'onStep3', 'onStep4', 'onStep5'] as const

/** The step of a scale from little to much that a value stands on, and the colour of what is written on it. */
export function stepColour(value: number, greatest: number): { readonly fill: Colour; readonly ink: Colour } {
  const step = Math.min(4, Math.max(0, Math.ceil((5 * value) / Math.max(5, greatest)) - 1))
  return { fill: steps[step] ?? 'step1', ink: onSteps[step] ?? 'onStep1' }
}
