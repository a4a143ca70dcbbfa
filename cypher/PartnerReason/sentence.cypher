// What a reason is told from: its kind and the names of the three it is about. src/fields/tellReason.ts finds the words.
RETURN {
  languages: $lang,
  kind: this.kind,
  ends:
    [
      end IN [this.asker, this.suggested, this.through]
      | end {.id, .nameEn, .nameNo, .nameJa}
    ]
}
