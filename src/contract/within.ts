import { badInput } from './badInput.ts'

/** A number that is not smaller or larger than it may be. */
export function within(argument: string, smallest: number, largest: number, value: unknown): number {
  if (typeof value === 'number' && value >= smallest && value <= largest) return value
  throw badInput(argument, `a number from ${smallest} to ${largest}`, value)
}
