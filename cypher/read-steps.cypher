// Edges that leave entities and events in either direction, with what is at their other end.
// @param ids LIST<STRING> of entities and events
// @param types LIST<STRING>? only edges of these types
// @param asOf STRING? said on this day or earlier
// @param limit INTEGER at most so many of a kind for each
// @returns parent, type, relation, isOut, label, node
UNWIND $ids AS parent
CALL (parent) {
  MATCH (e:Entity {id: parent})-[r:PART_OF|LOCATED_IN|OPERATES|ISSUED|COVERS|AFFILIATED_WITH|COOPERATES_WITH]-(other:Entity)
  WHERE ($types IS NULL OR type(r) IN $types) AND ($asOf IS NULL OR r.firstSeen <= $asOf)
  WITH r, other, startNode(r).id = parent AS isOut ORDER BY other.id, r.id LIMIT $limit
  RETURN type(r) AS type, r.id AS relation, isOut, other.id AS id, 'Entity' AS label, properties(other) AS node
UNION ALL
  MATCH (:Event {id: parent})-[r:AGENT|PARTICIPANT|OBJECT|AT|WITHIN|UNDER]->(other:Entity)
  WHERE $types IS NULL OR type(r) IN $types
  WITH r, other ORDER BY other.id LIMIT $limit
  RETURN type(r) AS type, null AS relation, true AS isOut, other.id AS id, 'Entity' AS label, properties(other) AS node
UNION ALL
  MATCH (:Entity {id: parent})<-[r:AGENT|PARTICIPANT|OBJECT|AT|WITHIN|UNDER]-(other:Event)
  WHERE ($types IS NULL OR type(r) IN $types) AND ($asOf IS NULL OR other.dateSaid <= $asOf)
  WITH r, other ORDER BY other.id LIMIT $limit
  RETURN type(r) AS type, null AS relation, false AS isOut, other.id AS id, 'Event' AS label, properties(other) AS node
}
RETURN parent, type, relation, isOut, label, node
ORDER BY parent, label, id, type, relation
