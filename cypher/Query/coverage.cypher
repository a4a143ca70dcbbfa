// The projects that are counted by two of their fields.
// The field gives a table and not its projects, so the compiler cannot tell that they are to hold on the day of @asOf.
MATCH (node:Project)
WHERE holds(node)
