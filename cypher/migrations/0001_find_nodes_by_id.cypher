// Ids are unique: in the whole graph, and so within a type. Everything that has an id carries the label Entity beside
// the label of its type, sources and calls too. What the graph keeps of itself (Graph, Dataset) does not.
CREATE CONSTRAINT entity_id                  IF NOT EXISTS FOR (node:Entity)                 REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT country_id                 IF NOT EXISTS FOR (node:Country)                REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT institution_id             IF NOT EXISTS FOR (node:Institution)            REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT researcher_id              IF NOT EXISTS FOR (node:Researcher)             REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT program_id                 IF NOT EXISTS FOR (node:Program)                REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT call_id                    IF NOT EXISTS FOR (node:Call)                   REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT project_id                 IF NOT EXISTS FOR (node:Project)                REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT priority_area_id           IF NOT EXISTS FOR (node:PriorityArea)           REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT strategy_id                IF NOT EXISTS FOR (node:Strategy)               REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT bilateral_agreement_id     IF NOT EXISTS FOR (node:BilateralAgreement)     REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT meeting_id                 IF NOT EXISTS FOR (node:Meeting)                REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT institutional_agreement_id IF NOT EXISTS FOR (node:InstitutionalAgreement) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT publication_id             IF NOT EXISTS FOR (node:Publication)            REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT topic_id                   IF NOT EXISTS FOR (node:Topic)                  REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT source_id                  IF NOT EXISTS FOR (node:Source)                 REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT graph_id                   IF NOT EXISTS FOR (node:Graph)                  REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT dataset_id                 IF NOT EXISTS FOR (node:Dataset)                REQUIRE node.id IS UNIQUE;
