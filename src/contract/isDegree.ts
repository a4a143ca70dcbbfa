import { isAbstractType } from 'graphql'
import type { Contract } from './contract.ts'
import type { Piece, Relation } from './piece.ts'

const known = new WeakMap<Contract, ReadonlySet<Piece>>()

/**
 * Whether a piece gives the other end of each relationship of its type and direction that a node has, as the pieces of the
 * contract name them: how many there are is the node's degree, which the database keeps.
 */
export function isDegree(contract: Contract, piece: Piece): boolean {
  const degrees = known.get(contract) ?? degreesIn(contract)
  known.set(contract, degrees)
  return degrees.has(piece)
}

function degreesIn({ schema, pieces }: Contract): ReadonlySet<Piece> {
  const isAbstract = (name: string): boolean => isAbstractType(schema.getType(name))
  const relations = [...pieces.values()].flatMap(({ relation }) => (relation ? [relation] : []))
  const leadsOnlyTo = ({ node }: Relation, others: readonly Relation[]): boolean =>
    !isAbstract(node) && others.every((other) => other.node === node)
  return new Set(
    [...pieces.values()].filter(({ relation, body, condition }) => {
      if (!relation || condition !== undefined || body.includes('\n')) return false
      const meet = (one: string): boolean => one === relation.this || isAbstract(one) || isAbstract(relation.this)
      const alike = relations
        .filter(({ type }) => type === relation.type)
        .map((other) => (other.outgoing === relation.outgoing ? other : turned(other)))
      return leadsOnlyTo(
        relation,
        alike.filter((other) => meet(other.this)),
      )
    }),
  )
}

/** The same relationship from its other end. */
function turned({ this: start, node, ...relation }: Relation): Relation {
  return { ...relation, this: node, node: start, outgoing: !relation.outgoing }
}
