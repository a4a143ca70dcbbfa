// The entity that a step reaches.
WITH this.to AS node
