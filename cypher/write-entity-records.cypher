// Keeps what was read of names that stand for one entity, each as it was read, and ties them to it.
// @param rows LIST<MAP> {id, entityId, properties}
// @returns nothing
UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})
MERGE (r:EntityRecord {id: row.id})
SET r += row.properties
MERGE (r)-[:SAME_AS]->(e)
