// Twice the strength of the tie.
RETURN this.strength * 2
