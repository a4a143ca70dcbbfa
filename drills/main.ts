import { runDrills } from './runDrills.ts'
import { runLoad } from './load/runLoad.ts'

const [, , ...words] = process.argv
const number = words.find((word) => /^\d+$/.test(word))
const names = words.filter((word) => word !== number)
const count = number === undefined ? undefined : Number(number)
const allHeld = names[0] === 'load' ? await runLoad(count ?? 5) : await runDrills(names, count)
process.exitCode = allHeld ? 0 : 1
