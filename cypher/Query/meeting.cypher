// A Joint Committee Meeting by its id.
MATCH (node:Meeting {id: $by.id})
