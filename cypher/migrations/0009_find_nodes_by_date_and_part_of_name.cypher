// What lists are filtered by: years and dates, as ranges, and parts of names. A name stands folded in the keys that lists
// are sorted by (src/contract/sortKey.ts), where an index of text finds any part of it.
CREATE INDEX institution_city                        IF NOT EXISTS FOR (node:Institution)            ON (node.city);
CREATE INDEX project_start_year                      IF NOT EXISTS FOR (node:Project)                ON (node.startYear);
CREATE INDEX project_valid_from                      IF NOT EXISTS FOR (node:Project)                ON (node.validFrom);
CREATE INDEX project_valid_to                        IF NOT EXISTS FOR (node:Project)                ON (node.validTo);
CREATE INDEX publication_year                        IF NOT EXISTS FOR (node:Publication)            ON (node.year);
CREATE INDEX publication_valid_from                  IF NOT EXISTS FOR (node:Publication)            ON (node.validFrom);
CREATE INDEX institutional_agreement_year            IF NOT EXISTS FOR (node:InstitutionalAgreement) ON (node.year);
CREATE INDEX institutional_agreement_date            IF NOT EXISTS FOR (node:InstitutionalAgreement) ON (node.date);
CREATE INDEX institutional_agreement_valid_from      IF NOT EXISTS FOR (node:InstitutionalAgreement) ON (node.validFrom);
CREATE TEXT INDEX institution_name_text              IF NOT EXISTS FOR (node:Institution)            ON (node.byName);
CREATE TEXT INDEX researcher_name_text               IF NOT EXISTS FOR (node:Researcher)             ON (node.byName);
CREATE TEXT INDEX project_name_text                  IF NOT EXISTS FOR (node:Project)                ON (node.byName);
CREATE TEXT INDEX publication_name_text              IF NOT EXISTS FOR (node:Publication)            ON (node.byName);
CREATE TEXT INDEX topic_name_text                    IF NOT EXISTS FOR (node:Topic)                  ON (node.byName);
CREATE TEXT INDEX institutional_agreement_name_text  IF NOT EXISTS FOR (node:InstitutionalAgreement) ON (node.byName);
CREATE TEXT INDEX institution_japanese_name_text     IF NOT EXISTS FOR (node:Institution)            ON (node.byNameJa);
CREATE TEXT INDEX researcher_japanese_name_text      IF NOT EXISTS FOR (node:Researcher)             ON (node.byNameJa);
CREATE TEXT INDEX project_japanese_name_text         IF NOT EXISTS FOR (node:Project)                ON (node.byNameJa);
CREATE TEXT INDEX publication_japanese_name_text     IF NOT EXISTS FOR (node:Publication)            ON (node.byNameJa);
// The order by name of the long lists whose own order is another one.
CREATE INDEX project_by_name                         IF NOT EXISTS FOR (node:Project)                ON (node.byName);
CREATE INDEX publication_by_name                     IF NOT EXISTS FOR (node:Publication)            ON (node.byName);
CREATE INDEX institutional_agreement_by_name         IF NOT EXISTS FOR (node:InstitutionalAgreement) ON (node.byName);
