// The name or identifier that a text may be the beginning of; src/fields/suggested.ts picks it.
RETURN {text: this.text, names: this.names, identifiers: this.identifiers}
