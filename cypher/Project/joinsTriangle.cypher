// Whether universities, research institutions and companies take part in a project together; null where nobody is named.
RETURN
  head(
    COLLECT {
      MATCH (this)<-[part:PARTICIPATES_IN]-(member:Institution)
      WHERE holds(part)
      WITH collect(coalesce($corners[member.kind], '')) AS found
      WHERE size(found) > 0
      RETURN all(corner IN $triangleCorners WHERE corner IN found)
    })
