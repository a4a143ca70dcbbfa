// How many Joint Committee Meetings the graph has under an agreement.
RETURN COUNT { (this)<-[:HELD_UNDER]-(:Meeting) }
