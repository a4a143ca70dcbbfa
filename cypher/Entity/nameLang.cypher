// The language in which the name answers that is asked for in these languages; null where it is the id.
RETURN
  head(
    [
      lang IN coalesce($lang, []) + ['EN', 'NO', 'JA']
      WHERE
        {EN: this.nameEn, NO: this.nameNo, JA: this.nameJa}[lang] IS NOT NULL
    ])
