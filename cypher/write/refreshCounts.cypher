// Counts the things of some types anew, by all the values of some of their fields together: a list filtered by those tells its total
// from a few numbers, however many things there are.
// @param types: [CountedType!]!
// @row counts: Int!
CALL () {
  UNWIND $types AS type
  MATCH (old:Count {of: type.label})
  DELETE old
}
CALL () {
  MATCH (node:Entity)
  WITH node, head([type IN $types WHERE type.label IN labels(node)]) AS type
  WHERE type IS NOT NULL
  WITH
    type.label AS label,
    type.fields AS fields,
    [field IN type.fields | node[field]] AS values,
    count(*) AS number
  CREATE (counted:Count {of: label, number: number})
  FOREACH (place IN range(0, size(fields) - 1) |
    SET counted[fields[place]] = values[place]
  )
  RETURN count(*) AS counts
}
RETURN counts
