// Marks the graph as one that is being restored: nobody serves it until closeRestore takes the mark away.
// @param file: String!
// @row begun: String!
MERGE (restore:Restore {id: 'restore'})
SET restore.file = $file, restore.begun = toString(datetime.transaction())
RETURN restore.begun AS begun
