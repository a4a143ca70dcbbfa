// The entity that a relationship points from.
WITH this.from AS node
