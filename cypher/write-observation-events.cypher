// Ties observations to the events they are told of, with the words that say so.
// @param rows LIST<MAP> {observationId, eventId, properties}
// @returns nothing
UNWIND $rows AS row
MATCH (o:Observation {id: row.observationId})
MATCH (v:Event {id: row.eventId})
MERGE (o)-[r:OF_EVENT]->(v)
SET r += row.properties
