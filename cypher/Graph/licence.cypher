// Under which licence the graph's own records may be used.
RETURN 'MIT'
