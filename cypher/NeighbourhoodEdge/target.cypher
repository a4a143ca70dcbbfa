// The entity that a relationship points to.
WITH this.to AS node
