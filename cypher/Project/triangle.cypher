// The knowledge triangle of a project: the institutions that take part in it, each with what says so.
WITH {
  members:
    COLLECT {
      MATCH (this)<-[part:PARTICIPATES_IN]-(member:Institution)
      WHERE holds(part) AND holds(member)
      RETURN {institution: member, facts: [[part]]}
    }
} AS node
