// Ties observations to who said so.
// @param rows LIST<MAP> {factId, entityId}
// @returns nothing
UNWIND $rows AS row
MATCH (o:Observation {id: row.factId})
MATCH (e:Entity {id: row.entityId})
MERGE (o)-[:SAID_BY]->(e)
