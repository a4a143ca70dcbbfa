import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql'
import { exceeded } from './exceeded.ts'
import type { Limits } from './limits.ts'

type Measures = Pick<Limits, 'depth' | 'aliases' | 'directives' | 'rootFields'>

/** Refuses operations that have more of something than they may. Looks at each fragment once, however often it is spread. */
export function withinLimits(limits: Measures): ValidationRule {
  return (context) => ({
    Document(document) {
      const measure = measuring(document)
      for (const operation of document.definitions) {
        if (operation.kind !== Kind.OPERATION_DEFINITION) continue
        const measures = measure(operation)
        for (const limit of ['depth', 'aliases', 'directives', 'rootFields'] as const) {
          const [asked, allowed] = [measures[limit], limits[limit]]
          if (asked > allowed) context.reportError(exceeded(limit, { asked, allowed }, [operation]))
        }
      }
    },
  })
}

const nothing: Measures = { depth: 0, aliases: 0, directives: 0, rootFields: 0 }

function measuring({ definitions }: DocumentNode): (operation: OperationDefinitionNode) => Measures {
  const fragments = new Map(
    definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const known = new Map<string, Measures>()
  const ofFragment = (name: string): Measures => {
    const measured = known.get(name)
    if (measured) return measured
    known.set(name, nothing) // where it spreads itself, which another rule refuses
    const fragment = fragments.get(name)
    const found = fragment ? withDirectives(of(fragment.selectionSet), fragment.directives?.length) : nothing
    known.set(name, found)
    return found
  }
  const of = (selectionSet: SelectionSetNode | undefined): Measures =>
    (selectionSet?.selections ?? [])
      .map((selection): Measures => {
        if (selection.kind === Kind.FRAGMENT_SPREAD)
          return withDirectives(ofFragment(selection.name.value), selection.directives?.length)
        const inner = withDirectives(of(selection.selectionSet), selection.directives?.length)
        if (selection.kind === Kind.INLINE_FRAGMENT) return inner
        return {
          ...inner,
          depth: inner.depth + 1,
          aliases: inner.aliases + (selection.alias ? 1 : 0),
          rootFields: 1,
        }
      })
      .reduce(together, nothing)
  return ({ selectionSet, directives }) => withDirectives(of(selectionSet), directives?.length)
}

function withDirectives(measures: Measures, directives = 0): Measures {
  return { ...measures, directives: Math.max(measures.directives, directives) }
}

function together(one: Measures, other: Measures): Measures {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: Math.max(one.directives, other.directives),
    rootFields: one.rootFields + other.rootFields,
  }
}
