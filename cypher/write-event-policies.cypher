// Ties events to the policies they are done under, with the words that say so.
// @param rows LIST<MAP> {eventId, policyId, properties}
// @returns nothing
UNWIND $rows AS row
MATCH (v:Event {id: row.eventId})
MATCH (p:Entity {id: row.policyId})
CREATE (v)-[r:UNDER]->(p)
SET r += row.properties
