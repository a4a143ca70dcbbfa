const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** A document of XML, without the signs that XML 1.0 has no way to write: https://www.w3.org/TR/xml/#charsets */
export function xml(text: string): string {
  const written = text.startsWith('<?xml') ? text : declaration + text
  return written.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
}
