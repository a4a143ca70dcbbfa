// The one of the two that is joined.
WITH this.institution AS node
