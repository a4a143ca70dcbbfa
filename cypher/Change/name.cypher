// The name of what a change is about, in the first of the languages asked for that has one, else in another, else its id.
RETURN
  coalesce(
    head(
      [
        name IN
        [
          lang IN coalesce($lang, []) + ['EN', 'NO', 'JA']
          | {EN: this.nameEn, NO: this.nameNo, JA: this.nameJa}[lang]
        ]
        WHERE name IS NOT NULL
      ]),
    this.entityId
  )
