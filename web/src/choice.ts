/** The values of a facet as they stand in an address, '' for what is not known; what would end one or mean that is written by its code. */
export function writtenChoice(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.map(written).join(',')
}

export function readChoice(text: string): string[] {
  return text
    .split(',')
    .map((part) => (part === '-' ? '' : part.replace(/%(25|2C|2D)/g, (code) => decodeURIComponent(code))))
}

function written(value: string): string {
  if (value === '') return '-'
  return value === '-' ? '%2D' : value.replaceAll('%', '%25').replaceAll(',', '%2C')
}
