/** Letters that Unicode does not take apart, and what one types for them without their keyboard. */
const plain: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ß: 'ss',
  œ: 'oe',
}

/**
 * A text without regard to case, accents and width: Tromsø, TROMSO and Ｔｒｏｍｓｏ are alike. The marks of kana stay, for が
 * is another letter than か.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[æøđðłþßœ]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFC')
}
