// How many people like something that a person likes, each once.
RETURN
  head(
    COLLECT {
      MATCH (this)-[:LIKES]->(liked)<-[:LIKES]-(peer:Person)
      WHERE holds(liked)
      RETURN count(DISTINCT peer)
    })
