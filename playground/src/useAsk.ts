import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { getOperationAST, parse } from 'graphql'
import { useEffect, useState } from 'react'
import type { Example } from './examples.ts'

/** How to ask a ready question, and the document that is open now. */
export function useAsk() {
  const actions = useGraphiQLActions()
  const { tabs, activeTabIndex, queryEditor, variableEditor, responseEditor } = useGraphiQL(
    ({ tabs, activeTabIndex, queryEditor, variableEditor, responseEditor }) => ({
      tabs,
      activeTabIndex,
      queryEditor,
      variableEditor,
      responseEditor,
    }),
  )
  const isReady = Boolean(queryEditor && variableEditor && responseEditor)
  const [waiting, setWaiting] = useState<Example>()

  // Among many tabs the one just opened may stand out of sight.
  useEffect(() => {
    document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [activeTabIndex])

  // Who is quicker than the editors are made gets the answer as soon as they are there.
  useEffect(() => {
    if (!isReady || !waiting) return
    setWaiting(undefined)
    ask(waiting)
  })

  function ask(example: Example) {
    if (!isReady) {
      setWaiting(example)
      return
    }
    const { document } = example
    const open = tabs.findIndex(({ query }) => query === document)
    if (open === -1) actions.addTab()
    else actions.changeTab(open)
    queryEditor?.setValue(document)
    // GraphiQL reads the editor a moment later; until then it would send the name of the operation shown before.
    const operation = operationOf(document)
    actions.setOperationFacts(operation)
    actions.updateActiveTabValues({ query: document, operationName: operation.operationName })
    actions.run()
  }

  return { ask, current: waiting?.document ?? tabs[activeTabIndex]?.query }
}

function operationOf(document: string) {
  const documentAST = parse(document)
  const operation = getOperationAST(documentAST)
  return { documentAST, operationName: operation?.name?.value ?? '', operations: operation ? [operation] : [] }
}
