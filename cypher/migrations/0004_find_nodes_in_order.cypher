// What lists are sorted by (src/ingest/sortKeys.ts) is indexed, so that the index gives the order and any page of it.
CREATE INDEX country_by_name                   IF NOT EXISTS FOR (node:Country)                ON (node.byName);
CREATE INDEX institution_by_name               IF NOT EXISTS FOR (node:Institution)            ON (node.byName);
CREATE INDEX researcher_by_name                IF NOT EXISTS FOR (node:Researcher)             ON (node.byName);
CREATE INDEX program_by_name                   IF NOT EXISTS FOR (node:Program)                ON (node.byName);
CREATE INDEX priority_area_by_name             IF NOT EXISTS FOR (node:PriorityArea)           ON (node.byName);
CREATE INDEX topic_by_name                     IF NOT EXISTS FOR (node:Topic)                  ON (node.byName);
CREATE INDEX project_by_newest                 IF NOT EXISTS FOR (node:Project)                ON (node.byNewest);
CREATE INDEX publication_by_newest             IF NOT EXISTS FOR (node:Publication)            ON (node.byNewest);
CREATE INDEX strategy_by_newest                IF NOT EXISTS FOR (node:Strategy)               ON (node.byNewest);
CREATE INDEX bilateral_agreement_by_newest     IF NOT EXISTS FOR (node:BilateralAgreement)     ON (node.byNewest);
CREATE INDEX institutional_agreement_by_newest IF NOT EXISTS FOR (node:InstitutionalAgreement) ON (node.byNewest);
