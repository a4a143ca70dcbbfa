// A load finds what an earlier one of its data set wrote.
CREATE INDEX entity_dataset IF NOT EXISTS FOR (node:Entity) ON (node.dataset);
