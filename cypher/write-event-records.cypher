// Keeps reports of one event, each as it was read, and ties them to it.
// @param rows LIST<MAP> {id, eventId, properties}
// @returns nothing
UNWIND $rows AS row
MATCH (v:Event {id: row.eventId})
MERGE (r:EventRecord {id: row.id})
SET r += row.properties
MERGE (r)-[:SAME_AS]->(v)
