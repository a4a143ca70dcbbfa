import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react'
import { readAddress, writeAddress, type Address } from './address.ts'
import { Broken } from './Broken.tsx'
import { Find } from './Find.tsx'
import { Front } from './Front.tsx'
import { ListOrNothing } from './KindList.tsx'
import { NotFound } from './NotFound.tsx'
import { PageOrNothing } from './KindPage.tsx'
import { Shell } from './Shell.tsx'
import { Waiting } from './Told.tsx'

const root = createRootRoute({
  // Each page reads what is its own; what is not of the explorer stays where it is.
  validateSearch: (search: Record<string, unknown>): Address =>
    Object.fromEntries(
      Object.entries(search).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ),
  component: Shell,
  errorComponent: Broken,
  notFoundComponent: NotFound,
})

/**
 * A page that is loaded when it is first opened, as whatever draws. Not by the router's own means: these load the whole page anew
 * where that fails, and whoever is offline would be left with nothing.
 */
function later(load: () => Promise<ComponentType>): () => ReactNode {
  const Page = lazy(async () => ({ default: await load() }))
  return () => (
    <Suspense fallback={<Waiting lines={16} />}>
      <Page />
    </Suspense>
  )
}

const at = () => root

const routes = [
  createRoute({ getParentRoute: at, path: '/', component: Front }),
  createRoute({ getParentRoute: at, path: '/search', component: Find }),
  createRoute({
    getParentRoute: at,
    path: '/view/$name',
    component: later(async () => (await import('./ViewPage.tsx')).ViewPage),
  }),
  createRoute({
    getParentRoute: at,
    path: '/gaps',
    component: later(async () => (await import('./GapsPage.tsx')).GapsPage),
  }),
  createRoute({ getParentRoute: at, path: '/$many', component: ListOrNothing }),
  createRoute({ getParentRoute: at, path: '/$one/$id', component: PageOrNothing }),
]

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch: readAddress,
  stringifySearch: writeAddress,
  // A page that breaks leaves what stands around it.
  defaultErrorComponent: Broken,
  scrollRestoration: true,
  defaultPreload: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
