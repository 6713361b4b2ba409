// Ties events to who said so.
// @param rows LIST<MAP> {factId, entityId}
// @returns nothing
UNWIND $rows AS row
MATCH (v:Event {id: row.factId})
MATCH (e:Entity {id: row.entityId})
MERGE (v)-[:SAID_BY]->(e)
