// The end of a network's edge with the smaller id.
WITH this.source AS node
