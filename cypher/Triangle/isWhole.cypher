// Whether each corner of a triangle has a member; null where it has no member at all.
RETURN
  CASE
    WHEN
      size(this.members) > 0
      THEN
        all(
          corner IN $triangleCorners
          WHERE
            any(
              member IN this.members
              WHERE coalesce($corners[member.institution.kind] = corner, false)
            )
        )
  END
