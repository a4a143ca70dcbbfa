// The kind that is counted.
RETURN this.label
