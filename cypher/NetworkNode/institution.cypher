// The institution that is a node of a network.
WITH this.institution AS node
