// Finds all reports that make these events, or the events that these reports make.
// @param ids LIST<STRING> of events and reports
// @returns id, eventId, properties
UNWIND $ids AS one
CALL (one) {
  MATCH (r:EventRecord {id: one})-[:SAME_AS]->(v:Event)
  RETURN r, v
UNION
  MATCH (r:EventRecord)-[:SAME_AS]->(v:Event {id: one})
  RETURN r, v
}
RETURN DISTINCT r.id AS id, v.id AS eventId, properties(r) AS properties
ORDER BY id
