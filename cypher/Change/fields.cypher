// The fields whose values differ, each once.
RETURN
  COLLECT {
    UNWIND this.values AS value
    RETURN DISTINCT split(value.key, '\t')[0] AS field
    ORDER
    BY
    field
  }
