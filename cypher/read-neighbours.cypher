// Nodes one edge away from entities and events: entities first, then events, newest first.
// @param ids LIST<STRING> of entities and events
// @param types LIST<STRING>? only over edges of these types
// @param limit INTEGER at most so many for each
// @returns parent, label, node
UNWIND $ids AS parent
CALL (parent) {
  CALL (parent) {
    MATCH (:Entity {id: parent})-[r:PART_OF|LOCATED_IN|OPERATES|ISSUED|COVERS|AFFILIATED_WITH|COOPERATES_WITH]-(other:Entity)
    WHERE $types IS NULL OR type(r) IN $types
    WITH DISTINCT other
    WITH other, other.id AS id ORDER BY id LIMIT $limit
    RETURN id, 'Entity' AS label, '' AS date, properties(other) AS node
  UNION ALL
    MATCH (:Event {id: parent})-[r:AGENT|PARTICIPANT|OBJECT|AT|WITHIN|UNDER]->(other:Entity)
    WHERE $types IS NULL OR type(r) IN $types
    WITH DISTINCT other
    WITH other, other.id AS id ORDER BY id LIMIT $limit
    RETURN id, 'Entity' AS label, '' AS date, properties(other) AS node
  UNION ALL
    MATCH (:Entity {id: parent})<-[r:AGENT|PARTICIPANT|OBJECT|AT|WITHIN|UNDER]-(other:Event)
    WHERE $types IS NULL OR type(r) IN $types
    WITH DISTINCT other
    WITH other, other.id AS id, coalesce(other.date, '') AS date ORDER BY date DESC, id LIMIT $limit
    RETURN id, 'Event' AS label, date, properties(other) AS node
  }
  RETURN id, label, date, node
  ORDER BY label, date DESC, id
  LIMIT $limit
}
RETURN parent, label, node
ORDER BY parent, label, date DESC, id
