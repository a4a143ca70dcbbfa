// The texts of what was found, and what was looked for; src/fields/matches.ts tells where they match.
RETURN {
  text: this.text,
  values:
    [
      field IN $searchedFields
      WHERE this.node[field] IS NOT NULL
      | [field, this.node[field]]
    ],
  countries:
    [
      country IN this.countries
      | [country.nameEn, country.nameNo, country.nameJa]
    ],
  formerNames:
    [
      field IN $nameFields
      WHERE this.former[field] IS NOT NULL
      | this.former[field]
    ]
}
