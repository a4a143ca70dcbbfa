// The institution that is suggested.
WITH this.institution AS node
