import { symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape'

/** The outline of an institution: a circle for Norway, a square for Japan, a diamond for others, of the area of a circle of that radius. */
export function outline(country: string | undefined, radius: number): string {
  const type = country === 'no' ? symbolCircle : country === 'jp' ? symbolSquare : symbolDiamond
  return symbol(type, Math.PI * radius ** 2).digits(2)() ?? ''
}
