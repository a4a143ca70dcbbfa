// The other of a partnership.
WITH this.partner AS node
