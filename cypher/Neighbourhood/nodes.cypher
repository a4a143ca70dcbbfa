// The entities of a neighbourhood, in the order they were found in; each knows the others, to count who is not among them.
UNWIND range(0, size(this.found) - 1) AS position
WITH
  position,
  {
    node: this.found[position].node,
    distance: this.found[position].distance,
    among: {
      node: this.found[position].node,
      all: [one IN this.found | one.node],
      kinds: this.kinds
    }
  } AS node
ORDER BY position
