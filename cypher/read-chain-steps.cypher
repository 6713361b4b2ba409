// What hangs on policies, programmes and events in the chain: parts and what they cover, events, observations.
// @param ids LIST<STRING> of policies, programmes and events
// @param limit INTEGER at most so many of a kind for each
// @returns parent, edge, relation, label, node, subject, indicator
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Policy {id: parent})<-[r:PART_OF]-(part:Policy)
  WITH part, r ORDER BY part.id LIMIT $limit
  RETURN 1 AS place, part.id AS id, 'PART_OF' AS edge, r.id AS relation, 'Entity' AS label, properties(part) AS node, null AS subject, null AS indicator
UNION ALL
  MATCH (:Policy {id: parent})-[r:COVERS]->(covered:Programme)
  WITH covered, r ORDER BY covered.id LIMIT $limit
  RETURN 2 AS place, covered.id AS id, 'COVERS' AS edge, r.id AS relation, 'Entity' AS label, properties(covered) AS node, null AS subject, null AS indicator
UNION ALL
  MATCH (:Programme {id: parent})<-[r:PART_OF]-(part:Programme)
  WITH part, r ORDER BY part.id LIMIT $limit
  RETURN 3 AS place, part.id AS id, 'PART_OF' AS edge, r.id AS relation, 'Entity' AS label, properties(part) AS node, null AS subject, null AS indicator
UNION ALL
  MATCH (:Policy {id: parent})<-[:UNDER]-(v:Event)
  WITH v ORDER BY v.id LIMIT $limit
  RETURN 4 AS place, v.id AS id, 'UNDER' AS edge, null AS relation, 'Event' AS label, properties(v) AS node, null AS subject, null AS indicator
UNION ALL
  MATCH (:Programme {id: parent})<-[r:WITHIN|OBJECT]-(v:Event)
  WITH v, type(r) AS edge ORDER BY v.id, edge LIMIT $limit
  RETURN 5 AS place, v.id AS id, edge, null AS relation, 'Event' AS label, properties(v) AS node, null AS subject, null AS indicator
UNION ALL
  MATCH (:Programme {id: parent})<-[:ABOUT]-(o:Observation)-[:OF]->(i:Indicator)
  MATCH (o)-[:ABOUT]->(s:Entity)
  WITH o, s, i ORDER BY o.id LIMIT $limit
  RETURN 6 AS place, o.id AS id, 'ABOUT' AS edge, null AS relation, 'Observation' AS label, properties(o) AS node, properties(s) AS subject, properties(i) AS indicator
UNION ALL
  MATCH (:Event {id: parent})<-[:OF_EVENT]-(o:Observation)-[:OF]->(i:Indicator)
  MATCH (o)-[:ABOUT]->(s:Entity)
  WITH o, s, i ORDER BY o.id LIMIT $limit
  RETURN 7 AS place, o.id AS id, 'OF_EVENT' AS edge, null AS relation, 'Observation' AS label, properties(o) AS node, properties(s) AS subject, properties(i) AS indicator
}
RETURN parent, edge, relation, label, node, subject, indicator
ORDER BY parent, place, id, edge
