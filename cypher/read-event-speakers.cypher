// Who said that events are so.
// @param ids LIST<STRING> of events
// @returns parent, entity
UNWIND $ids AS parent
MATCH (v:Event {id: parent})-[:SAID_BY]->(e:Entity)
RETURN DISTINCT parent, properties(e) AS entity
ORDER BY parent, entity.id
