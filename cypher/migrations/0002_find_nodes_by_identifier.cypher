// The identifiers that others give are looked up by index. They are not constrained: two sources may give one id to two
// things, and then the graph keeps both claims.
CREATE INDEX country_iso_code            IF NOT EXISTS FOR (node:Country)     ON (node.isoCode);
CREATE INDEX institution_ror             IF NOT EXISTS FOR (node:Institution) ON (node.ror);
CREATE INDEX institution_wikidata        IF NOT EXISTS FOR (node:Institution) ON (node.wikidata);
CREATE INDEX institution_isni            IF NOT EXISTS FOR (node:Institution) ON (node.isni);
CREATE INDEX institution_grid            IF NOT EXISTS FOR (node:Institution) ON (node.grid);
CREATE INDEX institution_crossref_funder IF NOT EXISTS FOR (node:Institution) ON (node.crossrefFunder);
CREATE INDEX researcher_orcid            IF NOT EXISTS FOR (node:Researcher)  ON (node.orcid);
CREATE INDEX program_acronym             IF NOT EXISTS FOR (node:Program)     ON (node.acronym);
CREATE INDEX project_grant_number        IF NOT EXISTS FOR (node:Project)     ON (node.grantNumber);
CREATE INDEX publication_doi             IF NOT EXISTS FOR (node:Publication) ON (node.doi);
CREATE INDEX publication_open_alex       IF NOT EXISTS FOR (node:Publication) ON (node.openAlex);
CREATE INDEX topic_open_alex             IF NOT EXISTS FOR (node:Topic)       ON (node.openAlex);
CREATE INDEX source_url                  IF NOT EXISTS FOR (node:Source)      ON (node.url);
