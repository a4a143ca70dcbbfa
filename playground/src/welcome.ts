import type { Example } from './examples.ts'

/** What the graph is, in three lines; also shown above the questions. */
export const introduction = [
  'The open knowledge graph of Norway–Japan cooperation in science and higher education.',
  'Who works with whom, through which agreements, programs and projects, in which areas?',
  'Every fact carries its sources.',
]

/** The first tab: a greeting above the first question, so that the first press of "run" answers something. */
export function welcome(first: Example | undefined): string {
  const greeting = ['Welcome to panorama-graph.', '', ...introduction, '', 'Press ▶ or Ctrl-Enter to ask.']
  const comment = greeting
    .flatMap(broken)
    .map((line) => `# ${line}`.trimEnd())
    .join('\n')
  return first === undefined ? comment : `${comment}\n\n${first.document}`
}

/** The editor does not break long lines; these fit beside the other panes on a laptop. */
function broken(text: string): string[] {
  return text.match(/.{1,36}(?:\s|$)/g) ?? [text]
}
