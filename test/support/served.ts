import { started } from './started.ts'

/** The address of a running server with the facts of data/, as `npm start` starts it. */
export function served(): Promise<string> {
  return Promise.resolve(started().served)
}
