// Counts the things of some types by all the values of some of their fields together, as of a version that is about to be: a list
// filtered by those tells its total from a few numbers, however many things there are. No field of the schema begins as __of does.
// @param version: Int!
// @param types: [CountedType!]!
// @row counts: Int!
MATCH (node:Entity)
WITH head([type IN $types WHERE type.label IN labels(node)]) AS type, node
WHERE type IS NOT NULL
WITH
  type.label AS label,
  type.fields AS fields,
  [field IN type.fields | node[field]] AS values,
  count(*) AS number
CREATE (count:Count {__of: label, __version: $version, __number: number})
FOREACH (place IN range(0, size(fields) - 1) |
  SET count[fields[place]] = values[place]
)
RETURN count(*) AS counts
