import { sentences } from './sentences.ts'

/** The relationships that sources state between entities: those that can be told. */
export const relationshipKinds: readonly string[] = Object.keys(sentences).filter((key) => !key.includes(' '))
