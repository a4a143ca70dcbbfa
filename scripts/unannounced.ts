import { buildSchema, findBreakingChanges } from 'graphql'

/**
 * The breaking changes from one schema to another, as SDL, that a changelog does not announce under `## Unreleased`: there each stands as its
 * own sentence. In the words of graphql-js: `Institution.city was removed.`
 */
export function unannounced(released: string, current: string, changelog: string): string[] {
  const said = unreleased(changelog).replaceAll('`', '').replaceAll(/\s+/g, ' ')
  const changes = findBreakingChanges(buildSchema(released), buildSchema(current))
  return changes.map(({ description }) => description).filter((description) => !said.includes(description))
}

function unreleased(changelog: string): string {
  const [, after = ''] = changelog.split(/^## Unreleased$/m)
  const [section = ''] = after.split(/^## /m)
  return section
}
