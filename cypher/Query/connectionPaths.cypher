// The shortest ways in which two entities are connected, one more than asked for where there are more, by the ids along them.
// allShortestPaths searches from both ends at once and looks at the conditions on its way: docs/decisions/0010.
MATCH (start:Entity&!Source&!Call {id: $from})
WHERE holds(start)
OPTIONAL MATCH (goal:Entity&!Source&!Call {id: $to})
WHERE holds(goal)
WITH start, goal
WHERE goal IS NOT NULL
CALL (start, goal) {
  MATCH path = ALLSHORTESTPATHS ((start)-[:$any($by)*..6]-(goal))
  WHERE
    all(step IN relationships(path) WHERE holds(step)) AND
    all(
      stop IN nodes(path)
      WHERE (stop:$any($through) AND holds(stop)) OR stop = start OR stop = goal
    )
  WITH path
  LIMIT 10000
  WITH path
  WHERE length(path) <= $maxLength
  WITH path
  ORDER BY [stop IN nodes(path) | stop.id], [
    step IN relationships(path)
    | type(step)
  ]
  LIMIT $first + 1
  RETURN
    collect({
      length: length(path),
      nodes: nodes(path),
      relationships: relationships(path)
    }) AS paths
}
WITH {
  from: start,
  to: goal,
  paths: paths[..$first],
  hasMore: size(paths) > $first
} AS node
