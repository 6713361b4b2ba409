// Keeps ids of entities that are no more, with the entity that their names stand for now.
// @param rows LIST<MAP> {id, leadsTo}
// @returns nothing
UNWIND $rows AS row
MERGE (f:FormerId {id: row.id})
SET f.leadsTo = row.leadsTo
