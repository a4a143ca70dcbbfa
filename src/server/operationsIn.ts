import { GraphQLError, Kind, parse } from 'graphql'
import type { Documents } from './readDocuments.ts'

/** The names of the operations in these documents. */
export function operationsIn(documents: Documents): string[] {
  return [...documents.values()].flatMap(namesIn)
}

function namesIn(text: string): string[] {
  try {
    return parse(text).definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION && node.name ? [node.name.value] : [],
    )
  } catch (error) {
    if (error instanceof GraphQLError) return [] // who asks for this one is told what is wrong with it
    throw error
  }
}
