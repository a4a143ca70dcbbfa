// The agreements between institutions that end within some months of a day, the first to end first.
// A date without a day or a month ends with its last day: it lies before `end`, the first day that is too late, where it is
// smaller than as much of `end`.
MATCH (agreement:InstitutionalAgreement)
WHERE agreement.byNewest IS NOT NULL AND holds(agreement)
WITH agreement, coalesce($day, $today) AS day
WITH
  agreement,
  day,
  toString(date(day) + duration({months: $months, days: 1})) AS end
WHERE
  left(day, size(agreement.validTo)) <= agreement.validTo AND
  left(end, size(agreement.validTo)) > agreement.validTo
CALL (agreement) {
  OPTIONAL MATCH (agreement)<-[part:PARTY_TO]-(party:Institution)
  WHERE holds(part)
  WITH part, party
  ORDER BY party.byName
  RETURN collect(party) AS parties, collect(part) AS parts
}
WITH agreement, parties, parts
WHERE
  ($of IS NULL OR any(party IN parties WHERE party.id = $of)) AND
  ($country IS NULL OR
    $country IN
    COLLECT {
      UNWIND parties AS party
      MATCH (party)-[place:LOCATED_IN]->(country:Country)
      WHERE holds(place)
      RETURN country.id
    })
WITH {
  id: agreement.id,
  kind: 'LAPSING_AGREEMENT',
  entities: parties,
  evidence: [agreement],
  since: agreement.validFrom,
  until: agreement.validTo,
  sources:
    reduce(
      found = [],
      fact IN [agreement] + parts | found + coalesce(fact.sources, [])),
  certainty: 'DERIVED'
} AS node
ORDER BY left(node.until + '-99-99', 10), node.id
