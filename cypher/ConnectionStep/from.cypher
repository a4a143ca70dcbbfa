// The entity that a step leaves.
WITH this.from AS node
