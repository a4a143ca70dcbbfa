import type { ApolloServerPlugin } from '@apollo/server'
import type { Asker } from './asker.ts'

/** Tells what became of each operation, when its answer is as it will be sent. */
export const outcomes: ApolloServerPlugin<Asker> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue, document, operation, response: { body } }) => {
        const [error] = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
        if (document && operation) contextValue.meet?.(document, operation)
        contextValue.tell?.({
          operation: operation && { type: operation.operation, name: operation.name?.value },
          code: error ? String(error.extensions?.['code']) : 'OK',
        })
        return Promise.resolve()
      },
    }),
}
