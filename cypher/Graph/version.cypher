// How often the graph was changed.
RETURN coalesce(this.version, 0)
