import { z } from 'zod'
import { ask } from '../support/given.ts'

const answer = z.object({
  list: z.object({
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
})

/**
 * The ids on each page of a list, every page asked for by the cursor at the end of the one before; a directive goes for each
 * of these operations, and more arguments for the list.
 */
export async function pages(list: string, first: number, directive = '', more = ''): Promise<string[][]> {
  const read: string[][] = []
  let after: string | null = null
  do {
    const page: z.infer<typeof answer>['list'] = answer.parse(
      await ask(
        `query Page($first: Int, $after: String) ${directive} {
          list: ${list}(${more}first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
        }`,
        { first, after },
      ),
    ).list
    read.push(page.nodes.map(({ id }) => id))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return read
}
