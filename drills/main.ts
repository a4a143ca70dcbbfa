import { runDrills } from './runDrills.ts'

const [, , ...given] = process.argv
const { names, times } = optionsOf(given)
process.exitCode = (await runDrills(names, times)) ? 0 : 1

function optionsOf(words: readonly string[]): {
  readonly names: readonly string[]
  readonly times: number | undefined
} {
  const times = words.find((word) => /^\d+$/.test(word))
  return { names: words.filter((word) => word !== times), times: times === undefined ? undefined : Number(times) }
}
