// The corners of a triangle that have members, and last those who stand at none.
UNWIND this.members AS member
WITH $corners[member.institution.kind] AS corner, collect(member) AS members
WITH {corner: corner, members: members} AS node
ORDER BY node.corner
