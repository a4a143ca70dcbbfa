// What loads did (write/writeChanges.cypher): the newest first, as lists are read, and all that happened to one entity.
CREATE INDEX change_by_newest IF NOT EXISTS FOR (node:Change) ON (node.byNewest);
CREATE INDEX change_entity    IF NOT EXISTS FOR (node:Change) ON (node.entityId, node.version);
// From when and until when facts hold: what begins or ends between two days is found without reading what does not.
CREATE INDEX entity_valid_from IF NOT EXISTS FOR (node:Entity) ON (node.validFrom);
CREATE INDEX entity_valid_to   IF NOT EXISTS FOR (node:Entity) ON (node.validTo);
