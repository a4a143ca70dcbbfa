// The entity that the ways begin at.
WITH this.from AS node
