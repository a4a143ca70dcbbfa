// The entity that is suggested.
WITH this.entity AS node
