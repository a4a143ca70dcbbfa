// From which version on the graph keeps what its loads changed; one that a release before wrote begins with its next load.
RETURN coalesce(this.changesFrom, this.version, 0)
