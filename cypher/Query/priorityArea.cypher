// A priority area by its id.
MATCH (node:PriorityArea {id: $by.id})
