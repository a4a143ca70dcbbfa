import 'graphiql/setup-workers/vite'
// All of graphiql/style.css but its fonts: half a megabyte, without Japanese.
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './playground.css'
import { createRoot } from 'react-dom/client'
import { Playground } from './Playground.tsx'

const place = document.getElementById('playground')
if (place === null) throw new Error('The page has no element with the id "playground"; restore it in index.html.')
createRoot(place).render(<Playground />)
