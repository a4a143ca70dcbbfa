// Which of these entities left the graph before, and so return.
// @param ids: [ID!]!
// @row id: ID!
UNWIND $ids AS id
WITH id
WHERE
  EXISTS {
    MATCH (:Change {entityId: id, kind: 'LEFT'})
  }
RETURN id
