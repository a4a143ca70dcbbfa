/** What stands for a letter that one types without its keyboard: a mark is left out, a letter of its own has a plain one. */
export const foldings: readonly (readonly [letter: string, plain: string])[] = [
  ...Array.from('\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u031b\u0323\u0327\u0328', (mark) =>
    pair(mark, ''),
  ),
  pair('æ', 'ae'),
  pair('ø', 'o'),
  pair('œ', 'oe'),
  pair('đ', 'd'),
  pair('ð', 'd'),
  pair('ł', 'l'),
  pair('þ', 'th'),
  pair('ß', 'ss'),
]

/**
 * A text without regard to case, accents and width: Tromsø, TROMSO and Ｔｒｏｍｓｏ are alike. The marks of kana stay, for が
 * is another letter than か. `folded` is the same in Cypher.
 */
export function fold(text: string): string {
  const apart = text.normalize('NFKD').toLowerCase()
  return foldings.reduce((rest, [letter, plain]) => rest.replaceAll(letter, plain), apart).normalize('NFC')
}

/** The expression of Cypher that folds a text; the parameter holds the list above. */
export function folded(expression: string, parameter: string): string {
  const apart = `toLower(normalize(${expression}, NFKD))`
  return `normalize(reduce(rest = ${apart}, pair IN ${parameter} | replace(rest, pair[0], pair[1])), NFC)`
}

function pair(letter: string, plain: string): readonly [string, string] {
  return [letter, plain]
}
