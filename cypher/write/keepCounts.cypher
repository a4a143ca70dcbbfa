// Takes over what was counted of all other types into the version that is about to be. Those of the version before stay for who is
// just reading it, as Neo4j shows parts of a commit while it applies it; older ones, of which nobody reads any more, go.
// @param version: Int!
// @param but: [String!]!
// @row counts: Int!
CALL () {
  MATCH (old:Count)
  WHERE old.__version < $version - 1
  DELETE old
}
CALL () {
  MATCH (before:Count {__version: $version - 1})
  WHERE NOT before.__of IN $but
  CREATE (count:Count)
  SET count = properties(before), count.__version = $version
  RETURN count(*) AS counts
}
RETURN counts
