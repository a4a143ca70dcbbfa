// The countries of those who take part in something or made it, and those it names itself, by name.
CALL (this) {
  MATCH
    (:Entity {id: this.id})<-[part:PARTICIPATES_IN|PARTY_TO]-
    (:Institution)-[place:LOCATED_IN]->
    (country:Country)
  WHERE holds(part) AND holds(place)
  RETURN country
    UNION
  MATCH
    (:Entity {id: this.id})-[part:INVOLVES|BETWEEN|PRIORITISES|OPEN_TO]->
    (country:Country)
  WHERE holds(part)
  RETURN country
}
WITH country AS node
ORDER BY node.byName
