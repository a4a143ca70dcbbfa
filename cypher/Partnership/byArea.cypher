// How much evidence of a partnership belongs to each priority area, and how much to none.
CALL shared.evidenceOf(this) YIELD one
CALL (one) {
  WITH one.entity AS item
  OPTIONAL MATCH (item)-[part:IN_AREA]->(area:PriorityArea)
  WHERE holds(part) AND holds(area)
  RETURN area
}
WITH area, count(*) AS number, round(sum(one.strength), 6) AS strength
WITH {area: area, count: number, strength: strength} AS node
ORDER BY node.area.byName
