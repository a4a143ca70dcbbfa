// What two institutions have in common.
WITH this.through AS node
