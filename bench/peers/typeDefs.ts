import { evidence } from './operations/partners.ts'
import { ranked } from './operations/fullText.ts'
import { ways } from './operations/shortestPath.ts'

/**
 * The bench graph as @neo4j/graphql is told of it: the same labels, relationships and properties, those too that the graph keeps to
 * sort by. What it has no words for are `@cypher` fields with the best statement there is.
 */
export const typeDefs = `#graphql
  type Institution @node {
    id: ID!
    nameEn: String
    acronym: String
    kind: String
    city: String
    ror: String
    established: Int
    byName: String
    country: [Country!]! @relationship(type: "LOCATED_IN", direction: OUT)
    projects: [Project!]! @relationship(type: "PARTICIPATES_IN", direction: OUT, properties: "Participation")
    researchers: [Researcher!]! @relationship(type: "AFFILIATED_WITH", direction: IN)
    agreements: [InstitutionalAgreement!]! @relationship(type: "PARTY_TO", direction: OUT)
    collaborators: [Partner!]! @cypher(statement: """${evidence('this')}
      RETURN {id: other.id, nameEn: other.nameEn, projects: projects, agreements: agreements, publications: publications,
        first: toInteger(left(began, 4)), last: toInteger(left(ended, 4))} AS partner
    """, columnName: "partner")
  }
  type Country @node {
    id: ID!
    nameEn: String
    institutions: [Institution!]! @relationship(type: "LOCATED_IN", direction: IN)
  }
  type Program @node {
    id: ID!
    nameEn: String
    projects: [Project!]! @relationship(type: "FUNDED_UNDER", direction: IN)
  }
  type Project @node {
    id: ID!
    nameEn: String
    startYear: Int
    byNewest: String
    participants: [Institution!]! @relationship(type: "PARTICIPATES_IN", direction: IN, properties: "Participation")
  }
  type Researcher @node {
    id: ID!
    nameEn: String
    byName: String
    publications: [Publication!]! @relationship(type: "AUTHORED", direction: OUT, properties: "Authorship")
  }
  type Publication @node {
    id: ID!
    nameEn: String
    year: Int
    kind: String
    doi: String
    byNewest: String
    authors: [Researcher!]! @relationship(type: "AUTHORED", direction: IN, properties: "Authorship")
  }
  type InstitutionalAgreement @node {
    id: ID!
    nameEn: String
  }
  type Participation @relationshipProperties {
    role: String
  }
  type Authorship @relationshipProperties {
    position: Int
  }
  type Partner {
    id: ID!
    nameEn: String
    projects: Int!
    agreements: Int!
    publications: Int!
    first: Int
    last: Int
  }
  type Way {
    length: Int!
    nodes: [Stop!]!
  }
  type Stop {
    id: ID!
    nameEn: String
  }
  type Find {
    id: ID!
    nameEn: String
    score: Float!
  }
  input Look {
    index: String!
    query: String!
    level: Int!
    weight: Float!
  }
  input Word {
    text: String!
    beginning: String!
  }
  type Query {
    ways(from: ID!, to: ID!): [Way!]! @cypher(statement: """${ways}
      RETURN {length: length(path), nodes: [stop IN nodes(path) | stop {.id, .nameEn}]} AS way
    """, columnName: "way")
    search(searches: [Look!]!, words: [Word!]!): [Find!]! @cypher(statement: """${ranked}
      RETURN {id: hit.id, nameEn: hit.nameEn, score: score} AS find
    """, columnName: "find")
  }
`
