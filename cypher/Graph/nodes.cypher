// How many nodes the graph has, what it keeps of its own loads aside.
RETURN
  COUNT {
    MATCH (:Entity)
  }
