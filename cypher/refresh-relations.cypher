// Counts the statements of relations anew; an edge that none supports any more goes.
// @param rows LIST<MAP> {id, sourceId, targetId}
// @returns nothing
UNWIND $rows AS row
MATCH (source:Entity {id: row.sourceId})
MATCH (target:Entity {id: row.targetId})
MATCH (source)-[r]-(target)
WHERE r.id = row.id
CALL (row) {
  MATCH (t:Statement {relationId: row.id})
  RETURN count(t) AS statements, min(t.dateSaid) AS firstSeen, max(t.dateSaid) AS lastSeen
}
SET r.statements = statements, r.firstSeen = firstSeen, r.lastSeen = lastSeen
WITH r
WHERE r.statements = 0
DELETE r
