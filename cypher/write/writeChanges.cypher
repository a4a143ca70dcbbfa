// Keeps what a load did: one record for each entity that entered, changed or left in a version.
// @param dataset: String!
// @param version: Int!
// @param rows: [ChangeRow!]!
// @row written: Int!
UNWIND $rows AS row
OPTIONAL MATCH (entity:Entity {id: row.id})
CREATE
  (change:Change
    {
      kind: row.kind,
      entityId: row.id,
      label:
        coalesce(
          row.label,
          head([label IN labels(entity) WHERE label <> 'Entity'])
        ),
      nameEn: coalesce(row.nameEn, entity.nameEn),
      nameNo: coalesce(row.nameNo, entity.nameNo),
      nameJa: coalesce(row.nameJa, entity.nameJa),
      version: $version,
      at: toString(datetime.transaction()),
      dataset: $dataset,
      keys: row.keys,
      before: row.before,
      after: row.after,
      byNewest: toString(9999999999 - $version) + '\t' + row.id
    })
RETURN count(change) AS written
