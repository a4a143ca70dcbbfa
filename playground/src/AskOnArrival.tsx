import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { getOperationAST, OperationTypeNode, parse } from 'graphql'
import { useEffect, useRef } from 'react'

/** Asks the question a link brought along, once. A mutation waits for the reader: a link alone must change nothing. */
export function AskOnArrival() {
  const asked = useRef(false)
  const actions = useGraphiQLActions()
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    ({ queryEditor, variableEditor, responseEditor }) => ({ queryEditor, variableEditor, responseEditor }),
  )
  useEffect(() => {
    if (asked.current || !queryEditor || !variableEditor || !responseEditor) return
    asked.current = true
    if (isQuery(queryEditor.getValue())) actions.run()
  }, [queryEditor, variableEditor, responseEditor, actions])
  return null
}

function isQuery(document: string): boolean {
  try {
    return getOperationAST(parse(document))?.operation === OperationTypeNode.QUERY
  } catch {
    return false // The editor underlines what is wrong with it.
  }
}
