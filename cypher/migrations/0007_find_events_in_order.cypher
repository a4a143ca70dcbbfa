// How things began and how they ended (src/ingest/eventKeys.ts), each in the order of the timeline, whatever their type.
CREATE INDEX entity_by_beginning IF NOT EXISTS FOR (node:Entity) ON (node.byBeginning);
CREATE INDEX entity_by_ending    IF NOT EXISTS FOR (node:Entity) ON (node.byEnding);
