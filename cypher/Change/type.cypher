// The type of what a change is about, as the schema names it.
RETURN this.label
