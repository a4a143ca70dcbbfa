// What kind of entity a change is about; null for what is kept beside entities.
RETURN $entityKinds[this.label]
