// The institutions that stand at a corner, by name, with where their taking part was read.
UNWIND this.members AS member
WITH
  member.institution AS node,
  {
    sources:
      COLLECT {
        UNWIND member.facts AS facts
        UNWIND facts AS fact
        UNWIND fact.sources AS source
        RETURN DISTINCT source
        ORDER
        BY
        source
      },
    certainty: 'DERIVED'
  } AS edge
ORDER BY node.byName
