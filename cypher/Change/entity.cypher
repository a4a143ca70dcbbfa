// What a change is about, as it is now; nothing where it is gone.
MATCH (node:Entity {id: this.entityId})
