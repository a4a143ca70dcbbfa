/** A tool that an embedded Neo4j needs is missing or too old. The message names the ways out. */
export class ToolMissing extends Error {
  constructor(found: string) {
    super(`${found}\nThere are three ways to a graph:
  1. Install Java and Maven, and start again:
       apt install default-jdk maven        (Debian, Ubuntu)
       brew install openjdk maven           (macOS)
  2. Run Neo4j in a container:
       docker run --rm -p 7687:7687 -e NEO4J_AUTH=neo4j/panorama-graph neo4j:5.26
       NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=panorama-graph npm start
  3. Use a Neo4j that runs already, 5.26 or later:
       NEO4J_URI=neo4j+s://… NEO4J_USER=… NEO4J_PASSWORD=… npm start`)
    this.name = 'ToolMissing'
  }
}

/** Another process runs a Neo4j on the same data. */
export class HomeInUse extends Error {
  constructor(home: string, holder: number | undefined) {
    super(
      `${home} is in use by ${holder === undefined ? 'another process' : `process ${holder}`}: stop that one first, or set PANORAMA_HOME to another folder.`,
    )
    this.name = 'HomeInUse'
  }
}

/** An embedded Neo4j could not be prepared or started. The message says why and where to look. */
export class StartFailed extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'StartFailed'
  }
}
