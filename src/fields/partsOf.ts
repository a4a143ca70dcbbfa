/**
 * The parts in kanji and in katakana of a Japanese text written without spaces, those of one sign left out: 東北大学 and
 * 連携 of 東北大学との連携. None where the text is itself one.
 */
export function partsOf(text: string): string[] {
  const parts = text.match(/[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{2,}/gu) ?? []
  return parts.filter((part) => part !== text)
}
