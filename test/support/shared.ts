import type * as World from './world.ts'

declare global {
  var shared: typeof World
}

/** What environment.js gives all test files of a process. */
export const world: typeof World = globalThis.shared
