// The area that is counted.
WITH this.area AS node
WHERE node IS NOT NULL
