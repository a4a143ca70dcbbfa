// How many of an entity's neighbours of the kinds asked for are not in the neighbourhood: all of them, less those found.
RETURN
  COUNT {
    UNWIND [this.among.node] AS here
    MATCH (here)-[step:$any($relationshipKinds)]-(other)
    WHERE
      any(label IN labels(other) WHERE label IN this.among.kinds) AND
      holds(step) AND
      holds(other)
    RETURN DISTINCT other
  } -
  COUNT {
    UNWIND [this.among.node] AS here
    UNWIND this.among.all AS other
    MATCH (here)-[step:$any($relationshipKinds)]-(other)
    WHERE
      any(label IN labels(other) WHERE label IN this.among.kinds) AND
      holds(step)
    RETURN DISTINCT other
  }
