// The call that an event happened to.
MATCH (node:Call {id: this.item.id})
