// How much evidence of a partnership began in each year.
CALL shared.evidenceOf(this) YIELD one
WITH
  one.year AS year,
  count(*) AS number,
  round(sum(one.strength), 6) AS strength
WITH {year: year, count: number, strength: strength} AS node
ORDER BY node.year
