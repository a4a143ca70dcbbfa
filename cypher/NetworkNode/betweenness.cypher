// How much an institution stands between others in the whole network.
RETURN this.institution.betweenness
