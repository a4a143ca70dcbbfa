// The corners of a triangle that have no member.
RETURN
  [
    corner IN $triangleCorners
    WHERE
      none(
        member IN this.members
        WHERE coalesce($corners[member.institution.kind] = corner, false)
      )
  ]
