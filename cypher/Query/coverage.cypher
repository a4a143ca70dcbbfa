// The projects that are counted by two of their fields.
MATCH (node:Project)
