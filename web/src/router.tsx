import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { readAddress, writeAddress, type Address } from './address.ts'
import { Broken } from './Broken.tsx'
import { Find } from './Find.tsx'
import { Front } from './Front.tsx'
import { ListOrNothing } from './KindList.tsx'
import { NotFound } from './NotFound.tsx'
import { PageOrNothing } from './KindPage.tsx'
import { Shell } from './Shell.tsx'

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

const at = () => root

const routes = [
  createRoute({ getParentRoute: at, path: '/', component: Front }),
  createRoute({ getParentRoute: at, path: '/search', component: Find }),
  createRoute({
    getParentRoute: at,
    path: '/view/$name',
    // What draws is loaded with the first picture that is looked at.
    component: lazyRouteComponent(() => import('./ViewPage.tsx'), 'ViewPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/gaps',
    component: lazyRouteComponent(() => import('./GapsPage.tsx'), 'GapsPage'),
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
