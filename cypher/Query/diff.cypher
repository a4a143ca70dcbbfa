// What holds on one of two days and not on the other. As text, a date that lies after a day and not after another stands
// between them; the last day of a year or a month that ends may lie before the first one, and is looked at all the same.
CALL () {
  MATCH (item:Entity)
  WHERE item.validFrom > $from AND item.validFrom <= $to
  RETURN item
    UNION
  MATCH (item:Entity)
  WHERE item.validTo >= left($from, 4) AND item.validTo < $to
  RETURN item
}
WITH item, holds(item, $from) AS before, holds(item, $to) AS after
WHERE before <> after AND holds(item)
WITH {
  id: item.id,
  entity: item,
  entityKind:
    $entityKinds[head([label IN labels(item) WHERE label <> 'Entity'])],
  kind:
    CASE
      WHEN after THEN 'BEGAN'
      ELSE 'ENDED'
    END,
  date:
    CASE
      WHEN after THEN item.validFrom
      ELSE item.validTo
    END,
  byName: item.byName,
  sources: item.sources,
  certainty: 'DERIVED'
} AS node
ORDER BY node.date, node.byName
