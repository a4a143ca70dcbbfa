// The priority area in which cooperation is missing.
WITH this.area AS node
WHERE node IS NOT NULL
