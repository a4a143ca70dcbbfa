// The priority areas that something belongs to, names or deals with, by name; an area belongs to itself.
CALL (this) {
  MATCH (area:PriorityArea {id: this.id})
  RETURN area
    UNION
  MATCH (:Entity {id: this.id})-[part:IN_AREA|NAMES|RAISED]->(area:PriorityArea)
  WHERE holds(part) AND holds(area)
  RETURN area
}
WITH area AS node
ORDER BY node.byName
