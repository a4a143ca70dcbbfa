// What the two of a partnership have done together.
// (this)
UNWIND ['JOINT', 'FUNDING'] AS way
WITH
  this.from AS from,
  this.partner AS partner,
  way,
  CASE way
    WHEN 'JOINT' THEN this.joint
    ELSE this.paid
  END AS items,
  CASE way
    WHEN 'JOINT' THEN this.jointShares
    ELSE this.paidShares
  END AS shares
UNWIND range(0, size(items) - 1) AS place
WITH from, partner, way, items[place] AS item, shares[place] AS share
WITH {
  id: item.id,
  kind:
    CASE
      WHEN way = 'FUNDING' THEN 'FUNDING'
      WHEN item:InstitutionalAgreement THEN 'AGREEMENT'
      WHEN item:Publication THEN 'PUBLICATION'
      WHEN item.kind IN ['WORKSHOP', 'EVENT'] THEN 'EVENT'
      ELSE 'PROJECT'
    END,
  entity: item,
  year: toInteger(left(item.validFrom, 4)),
  strength: share,
  from: from,
  partner: partner,
  way: way,
  certainty: 'DERIVED'
} AS one
RETURN one
