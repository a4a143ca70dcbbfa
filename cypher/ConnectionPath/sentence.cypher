// What a way is told from: its steps, each with the names of its ends. src/fields/tell.ts finds the words.
RETURN {
  languages: $lang,
  steps:
    COLLECT {
      CALL shared.stepsOf(this) YIELD place, step
      WITH place, step
      ORDER
      BY
      place
      RETURN {
        kind: step.kind,
        role: step.role,
        direction: step.direction,
        ends:
          [
            end IN [step.from, step.to]
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
    }
}
