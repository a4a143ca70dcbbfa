// The knowledge triangle of a program: the institutions that take part in its projects, or are members of it, each with what
// says so.
CALL (this) {
  CALL (this) {
    MATCH
      (this)<-[belongs:FUNDED_UNDER|BELONGS_TO]-
      (item:Project)<-[part:PARTICIPATES_IN]-
      (member:Institution)
    WHERE holds(belongs) AND holds(item) AND holds(part) AND holds(member)
    RETURN member, [belongs, part] AS facts
      UNION ALL
    MATCH (this)<-[part:MEMBER_OF]-(member:Institution)
    WHERE holds(part) AND holds(member)
    RETURN member, [part] AS facts
  }
  WITH member, collect(facts) AS found
  RETURN collect({institution: member, facts: found}) AS members
}
WITH {members: members} AS node
