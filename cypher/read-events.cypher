// Events by id; the id of a later report leads to the event that it tells.
// @param ids LIST<STRING> of events
// @returns parent, event
UNWIND $ids AS parent
CALL (parent) {
  MATCH (v:Event {id: parent})
  RETURN v
UNION
  MATCH (:EventRecord {id: parent})-[:SAME_AS]->(v:Event)
  RETURN v
}
RETURN parent, properties(v) AS event
ORDER BY parent
