// The things that a text may be the beginning of: by the beginning of a name or an identifier before the words of a name,
// then the best connected, then by name.
CALL () {
  UNWIND $searches AS search
  CALL
    db.index.fulltext.queryNodes(
      search.index,
      search.query,
      {limit: 2000}
    )
    YIELD `node` AS found
    WHERE
      holds(found) AND
      ($labels IS NULL OR any(label IN labels(found) WHERE label IN $labels))
  WITH found, max(search.level) AS level
  WITH found, level, COUNT { (found)--() } AS relations
  ORDER BY level DESC, relations DESC, found.byName
  LIMIT $size
  RETURN found, level, relations
}
WITH {
  entity: found,
  label: head([label IN labels(found) WHERE label <> 'Entity']),
  text: $text,
  level: level,
  relations: relations,
  names: [field IN $nameFields WHERE found[field] IS NOT NULL | found[field]],
  identifiers:
    [field IN $identifierFields WHERE found[field] IS NOT NULL | found[field]]
} AS node
ORDER BY node.level DESC, node.relations DESC, node.entity.byName
