// Where an institution is drawn, from left to right.
RETURN this.institution.x
