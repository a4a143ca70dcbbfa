// All names something goes by: in three languages, its short one and the others.
RETURN
  [
    name IN
    [this.nameEn, this.nameNo, this.nameJa, this.acronym] +
    coalesce(this.aliases, [])
    WHERE name IS NOT NULL
  ]
