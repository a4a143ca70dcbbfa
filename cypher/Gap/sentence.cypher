// What a gap is told from: its kind and the names of what it is about. src/fields/tellGap.ts finds the words.
RETURN {
  languages: $lang,
  kind: this.kind,
  years: this.years,
  day: $day,
  until: this.until,
  ends:
    [
      end IN [this.entities[0], this.entities[1], this.area, this.evidence[0]]
      | end {
        .id,
        .nameEn,
        .nameNo,
        .nameJa,
        isTitled: end:InstitutionalAgreement
      }
    ]
}
