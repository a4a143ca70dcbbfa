// What kind of entity is suggested.
RETURN this.label
