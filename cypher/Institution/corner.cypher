// An institution's corner of the knowledge triangle, by its kind. src/fields/corners.ts says which.
RETURN $corners[this.kind]
