// The name in the first of the languages asked for that has one, else in English, Norwegian or Japanese, else the id.
// The map names its properties, so that only they are read.
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
    this.id
  )
