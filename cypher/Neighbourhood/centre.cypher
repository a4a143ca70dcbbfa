// The entity that a neighbourhood is around.
WITH this.centre AS node
