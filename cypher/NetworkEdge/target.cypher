// The end of a network's edge with the larger id.
WITH this.target AS node
