// Ties events to who said so.
// @param rows LIST<MAP> {factId, entityId, readAs}
// @returns nothing
UNWIND $rows AS row
MATCH (v:Event {id: row.factId})
MATCH (e:Entity {id: row.entityId})
CREATE (v)-[n:SAID_BY]->(e)
SET n.readAs = row.readAs
