// Dated events, the earliest first: of an entity and of what stands beside it or, where none is named, of everything.
// Of everything, each index is read in its order and no further than the page goes; `$whole` is null where an entity is named,
// and then both give nothing.
CALL () {
  MATCH (start:Entity&!Source&!Call {id: $of})
  WHERE holds(start)
  CALL (start) {
    RETURN start AS item
      UNION
    MATCH (start)-[step]-(item:!Institution)
    WHERE holds(step)
    RETURN item
      UNION
    MATCH
      (start:Country)<-[place:LOCATED_IN]-
      (institution:Institution)-[step:PARTICIPATES_IN|PARTY_TO]->
      (item)
    WHERE holds(place) AND holds(step)
    RETURN item
  }
  UNWIND [item.byBeginning, item.byEnding] AS key
  WITH item, key
  WHERE onPage(key)
  RETURN item, key
    UNION ALL
  MATCH (item:Entity)
  WHERE item.byBeginning >= $whole AND onPage(item.byBeginning)
  RETURN item, item.byBeginning AS key
    UNION ALL
  MATCH (item:Entity)
  WHERE item.byEnding >= $whole AND onPage(item.byEnding)
  RETURN item, item.byEnding AS key
}
OPTIONAL MATCH (item:Call)-[:CALL_OF]->(program:Program)
WITH *, coalesce(program, item) AS entity, split(key, ' ') AS parts
WHERE NOT entity:Call AND holds(item) AND holds(entity)
WITH
  *,
  {
    id: key,
    date: parts[0],
    kind: parts[1],
    year: toInteger(left(key, 4)),
    item: item,
    entity: entity,
    sources: item.sources,
    certainty:
      CASE
        WHEN
          any(field IN item.derivedFields WHERE field IN $eventDates[parts[1]])
          THEN 'DERIVED'
        ELSE coalesce(item.certainty, 'VERIFIED')
      END,
    validFrom: parts[0]
  } AS node
WHERE holds(node)
ORDER BY node.id
