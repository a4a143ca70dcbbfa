// What a relationship is told from: its kind, its role and the names of its ends. src/fields/tell.ts finds the words.
RETURN {
  languages: $lang,
  steps: [
    {
      kind: this.kind,
      role: this.role,
      direction: this.direction,
      ends:
        [
          end IN [this.from, this.to]
          | end {
            .id,
            .nameEn,
            .nameNo,
            .nameJa,
            isTitled:
              end:Project
              |Publication
              |InstitutionalAgreement
              |BilateralAgreement
              |Strategy
          }
        ]
    }
  ]
}
