// Whether a source says that a node is in a list, or it was worked out from one.
// A source is in the list of sources because it was read; it says nothing of itself.
RETURN coalesce(this.certainty, 'VERIFIED')
