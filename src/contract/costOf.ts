import { valueFromASTUntyped, type GraphQLField } from 'graphql'

/** What `@cost` says of a field. */
interface FieldCost {
  /** What it costs each time it is asked for. */
  readonly weight: number
  /** How many a list without pages is taken to give; with `sizedBy`, for each one that the argument asks for. */
  readonly size: number
  readonly sizedBy: string | undefined
}

const usual = { weight: 1, size: 10 }

export function costOf({ astNode }: Pick<GraphQLField<unknown, unknown>, 'astNode'>): FieldCost {
  const directive = astNode?.directives?.find(({ name }) => name.value === 'cost')
  const said = new Map(directive?.arguments?.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]))
  const [weight, size, sizedBy] = ['weight', 'size', 'sizedBy'].map((name) => said.get(name))
  return {
    weight: typeof weight === 'number' ? weight : usual.weight,
    size: typeof size === 'number' ? size : sizedBy === undefined ? usual.size : 1,
    sizedBy: typeof sizedBy === 'string' ? sizedBy : undefined,
  }
}

/** A field's description, with what it costs where that is more than usual. */
export function pricedDescription({ description, astNode }: GraphQLField<unknown, unknown>): string {
  const { weight } = costOf({ astNode })
  const cost = weight > usual.weight ? `Costs ${weight}.` : ''
  return [description ?? '', cost].filter((part) => part !== '').join('\n\n')
}
