// The entity that the ways lead to.
WITH this.to AS node
