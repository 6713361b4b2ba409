// Events by id.
// @param ids LIST<STRING> of events
// @returns parent, event
UNWIND $ids AS parent
MATCH (v:Event {id: parent})
RETURN parent, properties(v) AS event
ORDER BY parent
