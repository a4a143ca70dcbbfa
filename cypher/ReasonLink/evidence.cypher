// What joins an institution to what it has in common with another; the newest first.
CALL (this) {
  WITH this.institution AS one, this.through AS through, this.kind AS kind
  CALL (one, through, kind) {
    WITH one, through, kind
    WHERE kind = 'COMMON_PARTNER'
    MATCH
      (one)-[mine:PARTICIPATES_IN|PARTY_TO]->(item),
      (item)<-[theirs:PARTICIPATES_IN|PARTY_TO]-(through)
    WHERE holds(item) AND holds(mine) AND holds(theirs)
    RETURN item, [item, mine, theirs] AS facts
      UNION ALL
    WITH one, through, kind
    WHERE kind = 'COMMON_PARTNER'
    MATCH
      (one)<-[mine:AFFILIATED_WITH]-(author)-[wrote:AUTHORED]->(item),
      (item)<-[alsoWrote:AUTHORED]-
      (coauthor)-[theirs:AFFILIATED_WITH]->
      (through)
    WHERE
      author <> coauthor AND
      holds(item) AND
      holds(mine) AND
      holds(wrote) AND
      holds(alsoWrote) AND
      holds(theirs)
    RETURN item, [item, mine, wrote, alsoWrote, theirs] AS facts
      UNION ALL
    WITH one, through, kind
    WHERE kind IN ['SAME_AREA', 'SAME_PROGRAM']
    MATCH
      (one)-[mine:PARTICIPATES_IN|PARTY_TO]->
      (item:Project|InstitutionalAgreement)-
        [theirs:IN_AREA|FUNDED_UNDER|BELONGS_TO]->
      (through)
    WHERE holds(item) AND holds(mine) AND holds(theirs)
    RETURN item, [item, mine, theirs] AS facts
      UNION ALL
    WITH one, through, kind
    WHERE kind IN ['SAME_NETWORK', 'SHARED_PERSON']
    MATCH (one)-[mine:MEMBER_OF|AFFILIATED_WITH]-(through)
    WHERE holds(mine)
    RETURN through AS item, [mine] AS facts
  }
  RETURN item, collect(facts) AS found
}
WITH
  item AS node,
  {
    sources:
      COLLECT {
        UNWIND found AS facts
        UNWIND facts AS fact
        UNWIND fact.sources AS source
        RETURN DISTINCT source
        ORDER
        BY
        source
      },
    certainty: 'DERIVED'
  } AS edge
ORDER BY node.byNewest
