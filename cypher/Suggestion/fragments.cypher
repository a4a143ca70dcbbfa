// The same name, in pieces; src/fields/suggested.ts picks it.
RETURN {text: this.text, names: this.names, identifiers: this.identifiers}
