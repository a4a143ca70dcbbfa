// The entity that was found.
WITH this.node AS node
