// Says which edge statements hold up, now that they tie other entities.
// @param rows LIST<MAP> {id, relationId}
// @returns nothing
UNWIND $rows AS row
MATCH (t:Statement {id: row.id})
SET t.relationId = row.relationId
