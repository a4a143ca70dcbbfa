// Says that a restore is finished.
// @row finished: Int!
MATCH (restore:Restore)
DELETE restore
RETURN count(*) AS finished
