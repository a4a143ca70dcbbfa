// What a node is found by in full text (src/ingest/searchKeys.ts) is folded and split into words when it is written.
// So one analyser serves every script: `cjk` takes Latin words as they are and Japanese in pairs of signs.
CREATE FULLTEXT INDEX entity_by_word IF NOT EXISTS
FOR (node:Country|Institution|Researcher|Program|Project|PriorityArea|Strategy|BilateralAgreement|Meeting|InstitutionalAgreement|Publication|Topic)
ON EACH [node.nameKeys, node.mentionKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
// Whole names and identifiers, and how they begin.
CREATE FULLTEXT INDEX entity_by_key IF NOT EXISTS
FOR (node:Country|Institution|Researcher|Program|Project|PriorityArea|Strategy|BilateralAgreement|Meeting|InstitutionalAgreement|Publication|Topic)
ON EACH [node.nameKeys, node.identifierKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
