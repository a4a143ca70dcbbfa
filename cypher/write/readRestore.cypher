// Whether a restore was begun here and not finished, and how much there is beside what migrations keep.
// @row isUnfinished: Boolean!
// @row nodes: Int!
// @row relations: Int!
RETURN
  EXISTS {
    MATCH (:Restore)
  } AS isUnfinished,
  COUNT {
    MATCH (node:!Migration&!Restore)
  } AS nodes,
  COUNT {
    MATCH ()-[edge]->()
  } AS relations
