// What entered, changed and left the graph between two versions, each entity once, by the newest of its records.
// Whether it was there before, the oldest one tells. Values that are as they were are no change.
MATCH (record:Change)
WHERE
  record.byNewest >= $newest AND
  record.byNewest < $oldest AND
  NOT EXISTS {
    MATCH (later:Change {entityId: record.entityId})
    WHERE later.version > record.version AND later.version <= $until
  }
WITH
  record,
  COLLECT {
    MATCH (one:Change {entityId: record.entityId})
    WHERE one.version > $since AND one.version <= record.version
    RETURN one
    ORDER
    BY
    one.version
  } AS records
WITH
  record,
  head(records).kind AS first,
  COLLECT {
    UNWIND records AS one
    UNWIND range(0, size(one.keys) - 1) AS place
    WITH
      one.keys[place] AS key,
      collect(one.before[place]) AS before,
      collect(one.after[place]) AS after
    WHERE head(before) <> last(after)
    RETURN {key: key, before: head(before), after: last(after)} AS difference
    ORDER
    BY
    key
  } AS differences
WITH
  record,
  differences,
  CASE
    WHEN first = 'ENTERED' AND record.kind = 'LEFT' THEN null
    WHEN first = 'ENTERED' THEN 'ENTERED'
    WHEN record.kind = 'LEFT' THEN 'LEFT'
    WHEN size(differences) > 0 THEN 'CHANGED'
  END AS kind
WHERE kind IS NOT NULL
WITH
  record,
  record {
    .entityId,
    .label,
    .nameEn,
    .nameNo,
    .nameJa,
    .version,
    .at,
    .dataset,
    kind: kind,
    values:
      CASE kind
        WHEN 'ENTERED' THEN []
        ELSE differences
      END,
    sources: [],
    certainty: 'DERIVED'
  } AS node
ORDER BY record.byNewest
