// The priority areas that no project belongs to, or none that a program pays for, by name.
OPTIONAL MATCH (program:Program {id: $program})
WHERE holds(program)
WITH program
WHERE $program IS NULL OR program IS NOT NULL
MATCH (area:PriorityArea)
WHERE
  area.byName IS NOT NULL AND
  coalesce(area.status <> 'FORMER', true) AND
  holds(area) AND
  NOT EXISTS {
    MATCH (area)<-[membership:IN_AREA]-(project:Project)
    WHERE
      holds(membership) AND
      holds(project) AND
      (program IS NULL OR
        EXISTS {
          MATCH (project)-[paid:FUNDED_UNDER]->(program)
          WHERE holds(paid)
        })
  }
CALL (area) {
  OPTIONAL MATCH (area)<-[said:NAMES|RAISED]-(item:BilateralAgreement|Meeting)
  WHERE holds(said) AND holds(item)
  RETURN collect(item) AS items, collect(said) AS words
}
WITH {
  id: area.id,
  byName: area.byName,
  kind: 'AREA_WITHOUT_PROJECT',
  entities: [one IN [area, program] WHERE one IS NOT NULL],
  area: area,
  evidence: items,
  since: area.validFrom,
  until: area.validTo,
  sources:
    reduce(
      found = [],
      fact IN [area] + items + words | found + coalesce(fact.sources, [])),
  certainty: 'DERIVED'
} AS node
ORDER BY node.byName
