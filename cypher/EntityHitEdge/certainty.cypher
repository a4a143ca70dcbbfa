// Whether a source states what was found, or it was worked out.
RETURN coalesce(this.node.certainty, 'VERIFIED')
