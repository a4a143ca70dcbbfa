// Removes some of what an unfinished restore wrote, and tells how many nodes; none are left where it is 0.
// @row removed: Int!
MATCH (node:!Migration&!Restore)
WITH node
LIMIT 10000
DETACH DELETE node
RETURN count(*) AS removed
