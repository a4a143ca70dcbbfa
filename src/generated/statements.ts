// Written by npm run codegen: edit the files in cypher/write/ instead.
import type { Cypher } from '../graph/cypher.ts'

/** A relationship as a load wants it, from one node's id to the other's. */
export interface RelationRow {
  readonly from: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly to: string
  readonly type: string
}

/** A type whose things are counted, by the values of these of its fields together. */
export interface CountedType {
  readonly fields: readonly string[]
  readonly label: string
}

/** A relationship that went with a node: as seen from that node. */
export interface GoneRelation {
  readonly before: Readonly<Record<string, unknown>>
  readonly isOutgoing: boolean
  readonly label: string
  readonly other: string
  readonly type: string
}

/** A node as a backup holds it: what its relationships know it by, its labels and all its properties. */
export interface NodeRow {
  readonly key: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

/**
 * What a load did with an entity, for those who ask later. Of what is still there the graph itself knows type and names. The
 * lists go together: a value by its field (and, after a tab, whom it leads to), as it was and as it is, '' for none.
 */
export interface ChangeRow {
  readonly after: readonly string[]
  readonly before: readonly string[]
  readonly id: string
  readonly keys: readonly string[]
  readonly kind: 'CHANGED' | 'ENTERED' | 'LEFT'
  readonly label: string | null
  readonly nameEn: string | null
  readonly nameJa: string | null
  readonly nameNo: string | null
}

/** A node as a load wants it: its type's label, its id and all its properties, the id among them. */
export interface EntityRow {
  readonly id: string
  readonly label: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** Where an institution or a researcher stands in the network of collaborations, as worked out from it. */
export interface PlaceRow {
  readonly betweenness: number
  readonly community: number
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Takes their places from all institutions and researchers, and keeps from which network the new ones follow. */
export const clearPlaces: Cypher<{ readonly network: string }, { readonly cleared: number }> = {
  text: `MATCH (graph:Graph {id: 'graph'})
SET graph.network = $network
WITH graph
OPTIONAL MATCH (node:Institution|Researcher)
WHERE node.x IS NOT NULL
REMOVE node.community, node.betweenness, node.x, node.y
RETURN count(node) AS cleared`,
}

/**
 * Keeps the fingerprint of a data set's load and how many relationships it has, and, where the load changed the graph, raises the graph's version by one. That version's
 * things have been counted as $countedBy says.
 */
export const closeLoad: Cypher<{ readonly dataset: string; readonly fingerprint: string; readonly relations: number; readonly raise: number; readonly countedBy: string }, { readonly version: number }> = {
  text: `MERGE (dataset:Dataset {id: $dataset})
SET dataset.fingerprint = $fingerprint, dataset.relations = $relations
WITH dataset
MATCH (graph:Graph {id: 'graph'})
SET
  graph.version = graph.version + $raise,
  graph.changedAt =
    CASE
      WHEN $raise > 0 THEN toString(datetime.transaction())
      ELSE graph.changedAt
    END
SET graph.counted = graph.version, graph.countedBy = $countedBy
RETURN graph.version AS version`,
}

/** Says that a restore is finished. */
export const closeRestore: Cypher<Record<string, never>, { readonly finished: number }> = {
  text: `MATCH (restore:Restore)
DELETE restore
RETURN count(*) AS finished`,
}

/**
 * Writes relationships into a graph that has none yet. There it takes the place of writeRelations, for which the planner
 * would scan all relationships once per row as long as it counts none: quadratic on the first load.
 */
export const createRelations: Cypher<{ readonly rows: readonly RelationRow[] }, { readonly from: string; readonly to: string; readonly type: string; readonly outcome: 'CHANGED' | 'CREATED' | 'REFUSED'; readonly before: Readonly<Record<string, unknown>> | null }> = {
  text: `UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties
RETURN
  row.from AS from,
  row.to AS to,
  row.type AS type,
  'CREATED' AS outcome,
  null AS before`,
}

/** Waits for whoever changes the graph, and makes others wait until the transaction ends. Null where nothing was loaded yet. */
export const holdGraph: Cypher<Record<string, never>, { readonly held: boolean | null }> = {
  text: `OPTIONAL MATCH (graph:Graph {id: 'graph'})
SET graph.held = true
RETURN graph.held AS held`,
}

/**
 * Takes over what was counted of all other types into the version that is about to be. Those of the version before stay for who is
 * just reading it, as Neo4j shows parts of a commit while it applies it; older ones, of which nobody reads any more, go.
 */
export const keepCounts: Cypher<{ readonly version: number; readonly but: readonly string[] }, { readonly counts: number }> = {
  text: `CALL () {
  MATCH (old:Count)
  WHERE old.__version < $version - 1
  DELETE old
}
CALL () {
  MATCH (before:Count {__version: $version - 1})
  WHERE NOT before.__of IN $but
  CREATE (count:Count)
  SET count = properties(before), count.__version = $version
  RETURN count(*) AS counts
}
RETURN counts`,
}

/**
 * Makes other loads wait until this one is committed, by holding the node of the graph's version. Tells that version, whether
 * the graph has relationships, how many of this data set, none known where it was not loaded yet, or not counted, and whether
 * the things of that version were counted as $countedBy says.
 * What loads changed is kept from the version on that the graph has when the first of them keeps it.
 */
export const openLoad: Cypher<{ readonly dataset: string; readonly countedBy: string }, { readonly version: number; readonly isEmpty: boolean; readonly relations: number | null; readonly isCounted: boolean }> = {
  text: `MERGE (graph:Graph {id: 'graph'})
SET graph.version = coalesce(graph.version, 0)
SET graph.changesFrom = coalesce(graph.changesFrom, graph.version)
WITH graph
OPTIONAL MATCH (dataset:Dataset {id: $dataset})
RETURN
  graph.version AS version,
  NOT EXISTS {
    MATCH (:Entity)-[]->(:Entity)
  } AS isEmpty,
  dataset.relations AS relations,
  coalesce(graph.counted = graph.version, false) AND
  coalesce(graph.countedBy = $countedBy, false) AS isCounted`,
}

/** Marks the graph as one that is being restored: nobody serves it until closeRestore takes the mark away. */
export const openRestore: Cypher<{ readonly file: string }, { readonly begun: string }> = {
  text: `MERGE (restore:Restore {id: 'restore'})
SET restore.file = $file, restore.begun = toString(datetime.transaction())
RETURN restore.begun AS begun`,
}

/**
 * What is known of a data set: the fingerprint of its last load, where there was one, the graph's version, and whether its things
 * were counted as $countedBy says.
 */
export const readDataset: Cypher<{ readonly dataset: string; readonly countedBy: string }, { readonly fingerprint: string | null; readonly isKnown: boolean; readonly version: number; readonly isCounted: boolean }> = {
  text: `OPTIONAL MATCH (dataset:Dataset {id: $dataset})
OPTIONAL MATCH (graph:Graph {id: 'graph'})
RETURN
  dataset.fingerprint AS fingerprint,
  dataset IS NOT NULL AS isKnown,
  coalesce(graph.version, 0) AS version,
  coalesce(graph.counted = graph.version, false) AND
  coalesce(graph.countedBy = $countedBy, false) AS isCounted`,
}

/** Who works with whom and how much, once for each pair. */
export const readNetwork: Cypher<Record<string, never>, { readonly type: string; readonly from: string; readonly to: string; readonly weight: number }> = {
  text: `MATCH (from:Entity)-[edge:COLLABORATES_WITH]->(to:Entity)
RETURN
  CASE
    WHEN from:Institution THEN 'Institution'
    ELSE 'Researcher'
  END AS type,
  from.id AS from,
  to.id AS to,
  edge.projects + edge.agreements + edge.publications AS weight
ORDER BY from, to`,
}

/** Every node with all it says, for a backup. What was migrated is left out: a restore migrates for itself. */
export const readNodes: Cypher<Record<string, never>, { readonly key: string; readonly labels: readonly string[]; readonly properties: Readonly<Record<string, unknown>> }> = {
  text: `MATCH (node:!Migration&!Restore)
RETURN
  elementId(node) AS key,
  labels(node) AS labels,
  properties(node) AS properties`,
}

/** From which network the places were worked out that the graph has; null before the first. */
export const readPlaces: Cypher<Record<string, never>, { readonly network: string | null }> = {
  text: `MATCH (graph:Graph {id: 'graph'})
RETURN graph.network AS network`,
}

/** Every relationship with all it says, for a backup. */
export const readRelations: Cypher<Record<string, never>, { readonly from: string; readonly to: string; readonly type: string; readonly properties: Readonly<Record<string, unknown>> }> = {
  text: `MATCH (from)-[edge]->(to)
RETURN
  elementId(from) AS from,
  elementId(to) AS to,
  type(edge) AS type,
  properties(edge) AS properties`,
}

/** Whether a restore was begun here and not finished, and how much there is beside what migrations keep. */
export const readRestore: Cypher<Record<string, never>, { readonly isUnfinished: boolean; readonly nodes: number; readonly relations: number }> = {
  text: `RETURN
  EXISTS {
    MATCH (:Restore)
  } AS isUnfinished,
  COUNT {
    MATCH (node:!Migration&!Restore)
  } AS nodes,
  COUNT {
    MATCH ()-[edge]->()
  } AS relations`,
}

/** Which of these entities left the graph before, and so return. */
export const readReturning: Cypher<{ readonly ids: readonly string[] }, { readonly id: string }> = {
  text: `UNWIND $ids AS id
WITH id
WHERE
  EXISTS {
    MATCH (:Change {entityId: id, kind: 'LEFT'})
  }
RETURN id`,
}

/**
 * Writes who collaborates with these institutions and researchers, by the evidence, and removes what has none left.
 * Institutions collaborate through a project they both take part in, an agreement they are both party to, or a
 * publication of two of their researchers; researchers through a project or a publication. Each pair has one
 * relationship, from the smaller id to the larger. A pair of which both are refreshed, in this run or in another one of
 * the same load, is written once, when the smaller id's turn comes.
 */
export const refreshCollaborations: Cypher<{ readonly ids: readonly string[]; readonly refreshed: readonly string[] }, { readonly outcome: 'CHANGED' | 'CREATED' | 'REMOVED' }> = {
  text: `UNWIND $ids AS id
MATCH (one:Entity {id: id})
CALL (one) {
  CALL (one) {
    MATCH
      (one)-[mine:PARTICIPATES_IN|PARTY_TO|WORKS_ON|AUTHORED]->(evidence),
      (evidence)<-[theirs:PARTICIPATES_IN|PARTY_TO|WORKS_ON|AUTHORED]-(other)
    WHERE type(mine) = type(theirs) AND one <> other
    RETURN other, evidence, [evidence, mine, theirs] AS facts
      UNION ALL
    MATCH
      (one:Institution)<-[mine:AFFILIATED_WITH]-
      (author)-[wrote:AUTHORED]->
      (evidence),
      (evidence)<-[alsoWrote:AUTHORED]-
      (coauthor)-[theirs:AFFILIATED_WITH]->
      (other)
    WHERE author <> coauthor AND one <> other
    RETURN other, evidence, [evidence, wrote, alsoWrote, mine, theirs] AS facts
      UNION ALL
    // Those it is known to collaborate with, lest one without evidence stays unseen.
    MATCH (one)-[:COLLABORATES_WITH]-(other)
    RETURN other, null AS evidence, [] AS facts
  }
  WITH one, other, evidence, facts
  WHERE one.id < other.id OR NOT other.id IN $refreshed
  // Null stands for no source, so that what has none still counts.
  UNWIND
    coalesce(
      nullIf(
        reduce(all = [], fact IN facts | all + coalesce(fact.sources, [])),
        []
      ),
      [null]
    ) AS source
  WITH
    other,
    count(DISTINCT
      CASE
        WHEN evidence:Project THEN evidence
      END) AS projects,
    count(DISTINCT
      CASE
        WHEN evidence:InstitutionalAgreement THEN evidence
      END) AS agreements,
    count(DISTINCT
      CASE
        WHEN evidence:Publication THEN evidence
      END) AS publications,
    min(toInteger(left(coalesce(evidence.validFrom, evidence.validTo), 4))) AS first,
    max(toInteger(left(coalesce(evidence.validTo, evidence.validFrom), 4))) AS last,
    collect(DISTINCT source) AS sources
  RETURN
    other,
    {
      projects: projects,
      agreements: agreements,
      publications: publications,
      first: first,
      last: last,
      sources:
        COLLECT {
          UNWIND sources AS source
          RETURN source
          ORDER
          BY
          source
        },
      certainty: 'DERIVED'
    } AS wanted
}
OPTIONAL MATCH (one)-[known:COLLABORATES_WITH]-(other)
WITH
  one,
  other,
  known,
  wanted,
  CASE
    WHEN
      wanted.projects + wanted.agreements + wanted.publications = 0
      THEN 'REMOVED'
    WHEN known IS NULL THEN 'CREATED'
    WHEN
      any(
        key IN keys(wanted)
        WHERE
          known[key] <> wanted[key] OR
          (known[key] IS NULL) <> (wanted[key] IS NULL)
      )
      THEN 'CHANGED'
  END AS outcome
WHERE outcome IS NOT NULL
CALL (known, outcome) {
  WITH known
  WHERE outcome = 'REMOVED'
  DELETE known
}
CALL (one, other, wanted, outcome) {
  WITH one, other, wanted
  WHERE outcome <> 'REMOVED'
  WITH
    wanted,
    CASE
      WHEN one.id < other.id THEN [one, other]
      ELSE [other, one]
    END AS pair
  WITH wanted, pair[0] AS from, pair[1] AS to
  MERGE (from)-[edge:COLLABORATES_WITH]->(to)
  SET edge = wanted
}
RETURN outcome`,
}

/**
 * Counts the things of some types by all the values of some of their fields together, as of a version that is about to be: a list
 * filtered by those tells its total from a few numbers, however many things there are. No field of the schema begins as __of does.
 */
export const refreshCounts: Cypher<{ readonly version: number; readonly types: readonly CountedType[] }, { readonly counts: number }> = {
  text: `MATCH (node:Entity)
WITH head([type IN $types WHERE type.label IN labels(node)]) AS type, node
WHERE type IS NOT NULL
WITH
  type.label AS label,
  type.fields AS fields,
  [field IN type.fields | node[field]] AS values,
  count(*) AS number
CREATE (count:Count {__of: label, __version: $version, __number: number})
FOREACH (place IN range(0, size(fields) - 1) |
  SET count[fields[place]] = values[place]
)
RETURN count(*) AS counts`,
}

/** Takes back the mark of holdGraph, and tells at which version the graph is held. */
export const releaseGraph: Cypher<Record<string, never>, { readonly version: number; readonly changedAt: string | null }> = {
  text: `MATCH (graph:Graph {id: 'graph'})
REMOVE graph.held
RETURN graph.version AS version, graph.changedAt AS changedAt`,
}

/**
 * Removes the nodes of a data set that its load no longer has, and tells what they were and which relationships, of whatever
 * data set, went with them: each with the other node it had.
 */
export const removeEntities: Cypher<{ readonly dataset: string; readonly kept: readonly string[] }, { readonly id: string; readonly label: string; readonly before: Readonly<Record<string, unknown>>; readonly relations: readonly GoneRelation[] }> = {
  text: `MATCH (node:Entity {dataset: $dataset})
WHERE NOT node.id IN $kept
WITH
  node,
  node.id AS id,
  head([label IN labels(node) WHERE label <> 'Entity']) AS label,
  properties(node) AS before,
  COLLECT {
    MATCH (node)-[edge]-(other:Entity)
    RETURN {
      type: type(edge),
      isOutgoing: startNode(edge) = node,
      other: other.id,
      label: head([label IN labels(other) WHERE label <> 'Entity']),
      before: properties(edge)
    }
  } AS relations
DETACH DELETE node
RETURN id, label, before, relations`,
}

/**
 * Removes the relationships of a data set that its load no longer has, each kept one named "from TYPE to". An index on
 * relationships needs their type, so this reads all of them: a load runs it only where their number says that some are gone.
 */
export const removeRelations: Cypher<{ readonly dataset: string; readonly kept: readonly string[] }, { readonly type: string; readonly from: string; readonly fromLabel: string; readonly to: string; readonly toLabel: string; readonly before: Readonly<Record<string, unknown>> }> = {
  text: `MATCH (from:Entity)-[edge]->(to:Entity)
WHERE
  edge.dataset = $dataset AND
  NOT from.id + ' ' + type(edge) + ' ' + to.id IN $kept
// Found first and deleted then: a scan that deletes as it goes misses relationships of its own transaction (5.26).
WITH
  collect({
    edge: edge,
    type: type(edge),
    from: from.id,
    fromLabel: head([label IN labels(from) WHERE label <> 'Entity']),
    to: to.id,
    toLabel: head([label IN labels(to) WHERE label <> 'Entity']),
    before: properties(edge)
  }) AS gone
UNWIND gone AS one
WITH one, one.edge AS edge
DELETE edge
RETURN
  one.type AS type,
  one.from AS from,
  one.fromLabel AS fromLabel,
  one.to AS to,
  one.toLabel AS toLabel,
  one.before AS before`,
}

/** Removes some of what an unfinished restore wrote, and tells how many nodes; none are left where it is 0. */
export const removeSome: Cypher<Record<string, never>, { readonly removed: number }> = {
  text: `MATCH (node:!Migration&!Restore)
WITH node
LIMIT 10000
DETACH DELETE node
RETURN count(*) AS removed`,
}

/** Writes nodes as a backup holds them, and tells which of them is which now. */
export const restoreNodes: Cypher<{ readonly rows: readonly NodeRow[] }, { readonly key: string; readonly now: string }> = {
  text: `UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN row.key AS key, elementId(node) AS now`,
}

/** Writes relationships as a backup holds them, between nodes by what they are known by now. */
export const restoreRelations: Cypher<{ readonly rows: readonly RelationRow[] }, { readonly written: number }> = {
  text: `UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties
RETURN count(edge) AS written`,
}

/** Says that everything of the graph's version can be read now, where that was not said yet. Runs after the transaction that raised it: while Neo4j applies one, a reader may see the new version with the old facts. Waits for whoever holds the graph. */
export const settleVersion: Cypher<Record<string, never>, { readonly version: number }> = {
  text: `MATCH (graph:Graph {id: 'graph'})
WHERE graph.settled IS NULL OR graph.settled <> graph.version
SET graph.settled = graph.version
RETURN graph.version AS version`,
}

/** Whose collaborations may differ after these nodes, or relationships that end in them, were written or removed. */
export const touchedParties: Cypher<{ readonly ids: readonly string[] }, { readonly id: string }> = {
  text: `UNWIND $ids AS id
MATCH (touched:Entity {id: id})
CALL (touched) {
  WITH touched
  WHERE touched:Institution OR touched:Researcher
  RETURN touched AS party
    UNION
  MATCH (touched)<-[:PARTICIPATES_IN|PARTY_TO|WORKS_ON|AUTHORED]-(party)
  RETURN party
    UNION
  MATCH (touched:Researcher)-[:AFFILIATED_WITH]->(party)
  RETURN party
    UNION
  MATCH
    (touched:Publication)<-[:AUTHORED]-(:Researcher)-[:AFFILIATED_WITH]->(party)
  RETURN party
}
RETURN DISTINCT party.id AS id`,
}

/** Keeps what a load did: one record for each entity that entered, changed or left in a version. */
export const writeChanges: Cypher<{ readonly dataset: string; readonly version: number; readonly rows: readonly ChangeRow[] }, { readonly written: number }> = {
  text: `UNWIND $rows AS row
OPTIONAL MATCH (entity:Entity {id: row.id})
CREATE
  (change:Change
    {
      kind: row.kind,
      entityId: row.id,
      label:
        coalesce(
          row.label,
          head([label IN labels(entity) WHERE label <> 'Entity'])
        ),
      nameEn: coalesce(row.nameEn, entity.nameEn),
      nameNo: coalesce(row.nameNo, entity.nameNo),
      nameJa: coalesce(row.nameJa, entity.nameJa),
      version: $version,
      at: toString(datetime.transaction()),
      dataset: $dataset,
      keys: row.keys,
      before: row.before,
      after: row.after,
      byNewest: toString(9999999999 - $version) + '\\t' + row.id
    })
RETURN count(change) AS written`,
}

/**
 * Writes nodes as given where they are not so already; those of another data set are left as they are and refused.
 * A node's place in the network, which writePlaces gives it, stays. Tells what a changed node was.
 */
export const writeEntities: Cypher<{ readonly dataset: string; readonly rows: readonly EntityRow[] }, { readonly id: string; readonly outcome: 'CHANGED' | 'CREATED' | 'REFUSED'; readonly label: string | null; readonly before: Readonly<Record<string, unknown>> | null }> = {
  text: `UNWIND $rows AS row
OPTIONAL MATCH (known:Entity {id: row.id})
WITH row, known, row.properties AS wanted
WITH
  row,
  known,
  wanted,
  CASE
    WHEN known IS NULL THEN 'CREATED'
    WHEN known.dataset <> $dataset THEN 'REFUSED'
    WHEN
      NOT row.label IN labels(known) OR
      known {.*, community: 0, betweenness: 0, x: 0, y: 0} <>
      wanted {.*, community: 0, betweenness: 0, x: 0, y: 0}
      THEN 'CHANGED'
  END AS outcome
WHERE outcome IS NOT NULL
WITH
  row,
  outcome,
  CASE
    WHEN
      outcome = 'CHANGED'
      THEN head([label IN labels(known) WHERE label <> 'Entity'])
  END AS label,
  CASE
    WHEN outcome = 'CHANGED' THEN properties(known)
  END AS before,
  wanted {
    .*,
    community: known.community,
    betweenness: known.betweenness,
    x: known.x,
    y: known.y
  } AS properties
CALL (row, outcome, properties) {
  WITH row, properties
  WHERE outcome <> 'REFUSED'
  MERGE (node:Entity {id: row.id})
  REMOVE node: $ ([one IN labels(node) WHERE NOT one IN ['Entity', row.label]])
  SET node: $ (row.label), node = properties
}
RETURN row.id AS id, outcome, label, before`,
}

/** Gives institutions and researchers their places in the network of collaborations. */
export const writePlaces: Cypher<{ readonly places: readonly PlaceRow[] }, { readonly written: number }> = {
  text: `UNWIND $places AS place
MATCH (node:Entity {id: place.id})
SET
  node.community = place.community,
  node.betweenness = place.betweenness,
  node.x = place.x,
  node.y = place.y
RETURN count(node) AS written`,
}

/**
 * Writes relationships as given where they are not so already; those of another data set are left as they are and refused.
 * Tells what a changed relationship said.
 */
export const writeRelations: Cypher<{ readonly dataset: string; readonly rows: readonly RelationRow[] }, { readonly from: string; readonly to: string; readonly type: string; readonly outcome: 'CHANGED' | 'CREATED' | 'REFUSED'; readonly before: Readonly<Record<string, unknown>> | null }> = {
  text: `UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
OPTIONAL MATCH (from)-[known:$(row.type)]->(to)
WITH
  row,
  from,
  to,
  known,
  CASE
    WHEN known IS NULL THEN 'CREATED'
    WHEN known.dataset <> $dataset THEN 'REFUSED'
    WHEN properties(known) <> row.properties THEN 'CHANGED'
  END AS outcome
WHERE outcome IS NOT NULL
WITH
  row,
  from,
  to,
  known,
  outcome,
  CASE
    WHEN outcome = 'CHANGED' THEN properties(known)
  END AS before
CALL (row, from, to, outcome) {
  WITH row, from, to
  WHERE outcome = 'CREATED'
  CREATE (from)-[edge:$(row.type)]->(to)
  SET edge = row.properties
}
CALL (row, known, outcome) {
  WITH row, known
  WHERE outcome = 'CHANGED'
  SET known = row.properties
}
RETURN row.from AS from, row.to AS to, row.type AS type, outcome, before`,
}