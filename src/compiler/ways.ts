import type { Ways } from '../contract/piece.ts'

/** Reads as far as a cut goes what a condition on its key leaves of a list. */
export type Cut = (beyond: string | undefined, cut: string) => string

/**
 * Cuts a list whose ways each have an index in its order: every way is read as far as the cut goes and no further, and of what
 * they give together the caller takes the first. `key` is what the list is sorted by, and what `beyond` speaks of.
 */
export function cutEachWay({ each, rest }: Ways, node: string, key: string, conditions: readonly string[]): Cut {
  const such = conditions.length === 0 ? '' : ` WITH * WHERE ${conditions.join(' AND ')}`
  return (beyond, cut) => {
    const cuts = each.map((way) => {
      const indexed = keyIn(way)
      const bounded = onPage(way, () => beyond?.replaceAll(key, indexed) ?? `${indexed} IS NOT NULL`)
      return `${bounded} ${rest}${such} RETURN ${node} ORDER BY ${indexed} ${cut}`
    })
    return `CALL () { ${cuts.join(' UNION ALL ')} } WITH *`
  }
}

/** Where no page is meant, the key has only to be there. */
export function onEveryPage(cypher: string): string {
  return onPage(cypher, (key) => `${key} IS NOT NULL`)
}

const marker = /\bonPage\(([\w.]+)\)/g

function onPage(cypher: string, bound: (key: string) => string): string {
  return cypher.replaceAll(marker, (_, key: string) => `(${bound(key)})`)
}

function keyIn(way: string): string {
  const [[, key = ''] = []] = way.matchAll(marker)
  return key
}
