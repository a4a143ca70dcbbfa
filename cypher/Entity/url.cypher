// The page of a thing on this server, after the look-up it is asked by: /priorityArea/marine.
// The ids of entities are made of small letters, digits and hyphens, so they stand in an address as they are.
RETURN
  $publicUrl +
  '/' +
  head(
    [
      label IN labels(this)
      WHERE label <> 'Entity'
      | toLower(left(label, 1)) + substring(label, 1)
    ]) +
  '/' +
  this.id
