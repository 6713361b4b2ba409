// Ties events to the entities that take part in them; the role is the type of the edge (PLACE → AT, PROGRAMME → WITHIN).
// @param rows LIST<MAP> {eventId, entityId, role}
// @returns nothing
UNWIND $rows AS row
MATCH (v:Event {id: row.eventId})
MATCH (e:Entity {id: row.entityId})
FOREACH (_ IN CASE WHEN row.role = 'AGENT' THEN [1] ELSE [] END | MERGE (v)-[:AGENT]->(e))
FOREACH (_ IN CASE WHEN row.role = 'PARTICIPANT' THEN [1] ELSE [] END | MERGE (v)-[:PARTICIPANT]->(e))
FOREACH (_ IN CASE WHEN row.role = 'OBJECT' THEN [1] ELSE [] END | MERGE (v)-[:OBJECT]->(e))
FOREACH (_ IN CASE WHEN row.role = 'PLACE' THEN [1] ELSE [] END | MERGE (v)-[:AT]->(e))
FOREACH (_ IN CASE WHEN row.role = 'PROGRAMME' THEN [1] ELSE [] END | MERGE (v)-[:WITHIN]->(e))
