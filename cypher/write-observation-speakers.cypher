// Ties observations to who said so.
// @param rows LIST<MAP> {factId, entityId, readAs}
// @returns nothing
UNWIND $rows AS row
MATCH (o:Observation {id: row.factId})
MATCH (e:Entity {id: row.entityId})
CREATE (o)-[n:SAID_BY]->(e)
SET n.readAs = row.readAs
