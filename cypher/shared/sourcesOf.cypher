// Where it is said what two have done together, and that they have a part in it.
// (one)
WITH
  one.from AS from,
  one.partner AS joined,
  one.way AS sought,
  one.entity AS item
CALL shared.joinedBy(from, item) YIELD partner, way, number, facts
WITH joined, sought, item, partner, way, facts
WHERE partner = joined AND way = sought
UNWIND [item] + facts AS fact
UNWIND fact.sources AS source
MATCH (node:Source {id: source})
RETURN DISTINCT node
