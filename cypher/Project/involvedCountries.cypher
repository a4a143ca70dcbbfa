// The countries that take part in a project, with an institution that is named or without, by name.
CALL (this) {
  MATCH
    (this)<-[part:PARTICIPATES_IN]-
    (:Institution)-[place:LOCATED_IN]->
    (country:Country)
  WHERE holds(part) AND holds(place)
  RETURN country
    UNION
  MATCH (this)-[part:INVOLVES]->(country:Country)
  WHERE holds(part)
  RETURN country
}
WITH country AS node
ORDER BY node.byName
