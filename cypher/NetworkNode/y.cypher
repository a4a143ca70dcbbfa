// Where an institution is drawn, from bottom to top.
RETURN this.institution.y
