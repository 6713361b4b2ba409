// Entities that take part in events, with the edges they hang on.
// @param ids LIST<STRING> of events
// @returns parent, edge, entity
UNWIND $ids AS parent
MATCH (v:Event {id: parent})-[part:AGENT|PARTICIPANT|OBJECT|AT|WITHIN]->(e:Entity)
RETURN DISTINCT parent, type(part) AS edge, properties(e) AS entity
ORDER BY parent, edge, entity.name, entity.id
