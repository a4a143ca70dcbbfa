// How many Joint Committee Meetings the graph has under an agreement.
RETURN
  COUNT {
    MATCH (this)<-[held:HELD_UNDER]-(meeting:Meeting)
    WHERE holds(held) AND holds(meeting)
  }
