// What placesInThread runs: its networks in, their places out. Plain JavaScript, since a thread of Node 20 does not
// inherit what reads TypeScript.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { placesOf } = await import('./placesOf.ts')
parentPort?.postMessage(workerData.flatMap(placesOf))
