// Finds events with all their properties.
// @param ids LIST<STRING> of events
// @returns id, properties
UNWIND $ids AS id
MATCH (v:Event {id: id})
RETURN v.id AS id, properties(v) AS properties
ORDER BY id
