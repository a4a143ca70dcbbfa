import { buildASTSchema, isScalarType, parse } from 'graphql'
import { parsePiece } from '../../src/contract/piece.ts'
import { closeLoad } from '../../src/generated/statements.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { loadFacts, type Report } from '../../src/ingest/loadFacts.ts'
import { vocabularyOf } from '../../src/ingest/vocabulary.ts'
import { expand } from '../../src/contract/expand.ts'
import { scalars } from '../../src/contract/scalars.ts'
import { recordsIn, type Records } from '../support/recordsIn.ts'

export type { Records }

/** Loads records of the small world below. */
export function load(graph: Graph, given: Records, dataset = 'curated'): Promise<Report> {
  return loadFacts(graph, { dataset, vocabulary, records: recordsIn(vocabulary, given) })
}

/** A graph whose machine stops when a load has written everything and not yet closed. */
export function brokenOff(graph: Graph): Graph {
  return {
    ...graph,
    write: (work) =>
      graph.write(({ run }) =>
        work({
          run: (statement, parameters) =>
            statement.text === closeLoad.text
              ? Promise.reject(new Error('The machine stopped.'))
              : run(statement, parameters),
        }),
      ),
  }
}

const schema = buildASTSchema(
  expand(
    parse(`
      directive @connection(edge: String) on FIELD_DEFINITION
      directive @cost(weight: Int, size: Int, sizedBy: String) on FIELD_DEFINITION
      scalar ROR
      scalar URL
      scalar PartialDate
      enum Certainty { VERIFIED DERIVED }
      enum Role { COORDINATOR PARTNER }
      interface Node { id: ID! }
      interface Entity implements Node {
        name: String!
        nameEn: String
        nameNo: String
        nameJa: String
        sources: [Source!]!
        certainty: Certainty!
        claims: [Claim!]!
      }
      interface Dated { validFrom: PartialDate validTo: PartialDate }
      interface Edge { cursor: String! sources: [Source!]! certainty: Certainty! }
      interface Participation { role: Role! }
      type PageInfo { hasNextPage: Boolean! }
      type Source implements Node { url: URL! title: String }
      type Claim implements Node {
        field: String!
        value: String!
        isPreferred: Boolean!
        about: Entity
        sources: [Source!]!
        certainty: Certainty!
      }
      type Country implements Node & Entity {
        isoCode: String
        institutions: [Institution!]! @connection
      }
      type Institution implements Node & Entity {
        ror: ROR
        established: Int
        active: Boolean
        aliases: [String!]!
        country: Country
        projects: [Project!]! @connection(edge: "Participation")
      }
      type Researcher implements Node & Entity {
        affiliations: [Institution!]! @connection
        projects: [Project!]! @connection
        publications: [Publication!]! @connection
      }
      type Project implements Node & Entity & Dated {
        startYear: Int
        endYear: Int
        participants: [Institution!]! @connection(edge: "Participation")
      }
      type InstitutionalAgreement implements Node & Entity & Dated {
        date: PartialDate
        parties: [Institution!]! @connection
      }
      type Publication implements Node & Entity & Dated { year: Int }`),
  ),
)
for (const type of Object.values(schema.getTypeMap())) {
  const scalar = scalars.get(type.name)
  if (scalar && isScalarType(type)) type.parseValue = scalar.parseValue
}

const pieces = new Map(
  Object.entries({
    'Entity.name': 'RETURN this.nameEn',
    'Entity.claims': '// (this:Entity)<-[edge:CLAIM_OF]-(node:Claim)',
    'Claim.about': '// (this:Claim)-[edge:CLAIM_OF]->(node:Entity)',
    'Institution.country': '// (this:Institution)-[edge:LOCATED_IN]->(node:Country)',
    'Country.institutions': '// (this:Country)<-[edge:LOCATED_IN]-(node:Institution)',
    'Institution.projects': '// (this:Institution)-[edge:PARTICIPATES_IN]->(node:Project)',
    'Researcher.affiliations': '// (this:Researcher)-[edge:AFFILIATED_WITH]->(node:Institution)',
    'Researcher.projects': '// (this:Researcher)-[edge:WORKS_ON]->(node:Project)',
    'Researcher.publications': '// (this:Researcher)-[edge:AUTHORED]->(node:Publication)',
    'Project.participants': '// (this:Project)<-[edge:PARTICIPATES_IN]-(node:Institution)',
    'InstitutionalAgreement.parties': '// (this:InstitutionalAgreement)<-[edge:PARTY_TO]-(node:Institution)',
  }).map(([coordinate, text]) => {
    const clauses = text.startsWith('//') ? `${text}\n${text.replace('//', 'MATCH')}` : text
    return [coordinate, parsePiece(coordinate, `// What it leads to.\n${clauses}`)] as const
  }),
)

/** What can be stored in the small world. */
export const vocabulary = vocabularyOf({ schema, pieces })
