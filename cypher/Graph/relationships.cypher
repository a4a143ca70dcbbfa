// How many relationships the graph has.
RETURN
  COUNT {
    MATCH (:Entity)-[]->()
  }
