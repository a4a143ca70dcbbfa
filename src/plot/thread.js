// What drawInThread runs. Plain JavaScript, since a thread of Node 20 does not inherit what reads TypeScript.
import { register } from 'tsx/esm/api'

register()
const { draw } = await import('./draw.ts')
export default draw
