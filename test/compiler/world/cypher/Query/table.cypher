// The people that are counted.
MATCH (node:Person)
