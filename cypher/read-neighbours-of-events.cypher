// Entities that take part in events.
// @param ids LIST<STRING> of events
// @param types LIST<STRING>? only over edges of these types
// @param limit INTEGER at most so many for each
// @returns parent, label, node
UNWIND $ids AS parent
MATCH (v:Event {id: parent})
CALL (v) {
  MATCH (v)-[r:AGENT|PARTICIPANT|OBJECT|AT|WITHIN]->(other:Entity)
  WHERE $types IS NULL OR type(r) IN $types
  RETURN DISTINCT other.id AS id, properties(other) AS node
  ORDER BY id
  LIMIT $limit
}
RETURN parent, 'Entity' AS label, node
ORDER BY parent, id
