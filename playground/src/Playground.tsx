import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { HISTORY_PLUGIN } from '@graphiql/plugin-history'
import { GraphiQL } from 'graphiql'
import { AskOnArrival } from './AskOnArrival.tsx'
import { CopyLink } from './CopyLink.tsx'
import { examples } from './examples.ts'
import { operationInAddress } from './operationInAddress.ts'
import { questions } from './Questions.tsx'
import { welcome } from './welcome.ts'

const fetcher = createGraphiQLFetcher({
  url: location.pathname,
  // Says that this request is no cross-site form post, for proxies that drop the content type.
  headers: { 'apollo-require-preflight': 'true' },
  enableIncrementalDelivery: false,
})

const addressed = operationInAddress(location.search)

const ready = [{ query: welcome(examples[0]) }, ...examples.slice(1, 3).map(({ document }) => ({ query: document }))]

/** GraphiQL over this server, with the ready questions beside it. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={[questions, HISTORY_PLUGIN]}
      visiblePlugin={questions}
      defaultTabs={addressed === undefined ? ready : [addressed, ...ready]}
      {...(addressed && { initialQuery: addressed.query, initialVariables: addressed.variables })}
    >
      {/* The pane has the title; this place is for tabs. */}
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink />
          </>
        )}
      </GraphiQL.Toolbar>
      {addressed && <AskOnArrival />}
    </GraphiQL>
  )
}
