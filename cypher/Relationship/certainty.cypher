// Whether a source says so or it was worked out from one.
RETURN coalesce(this.certainty, 'VERIFIED')
