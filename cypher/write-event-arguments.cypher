// Ties events to the entities that take part in them; the role is the type of the edge (PLACE → AT, PROGRAMME → WITHIN).
// @param rows LIST<MAP> {eventId, entityId, role, readAs}
// @returns nothing
UNWIND $rows AS row
MATCH (v:Event {id: row.eventId})
MATCH (e:Entity {id: row.entityId})
FOREACH (_ IN CASE WHEN row.role = 'AGENT' THEN [1] ELSE [] END | CREATE (v)-[n:AGENT]->(e) SET n.readAs = row.readAs)
FOREACH (_ IN CASE WHEN row.role = 'PARTICIPANT' THEN [1] ELSE [] END | CREATE (v)-[n:PARTICIPANT]->(e) SET n.readAs = row.readAs)
FOREACH (_ IN CASE WHEN row.role = 'OBJECT' THEN [1] ELSE [] END | CREATE (v)-[n:OBJECT]->(e) SET n.readAs = row.readAs)
FOREACH (_ IN CASE WHEN row.role = 'PLACE' THEN [1] ELSE [] END | CREATE (v)-[n:AT]->(e) SET n.readAs = row.readAs)
FOREACH (_ IN CASE WHEN row.role = 'PROGRAMME' THEN [1] ELSE [] END | CREATE (v)-[n:WITHIN]->(e) SET n.readAs = row.readAs)
