// Finds the statements that tie entities to others.
// @param ids LIST<STRING> of entities
// @returns id, type, sourceId, targetId, dateSaid, relationId
UNWIND $ids AS id
CALL (id) {
  MATCH (t:Statement)-[:SUBJECT]->(:Entity {id: id})
  RETURN t
UNION
  MATCH (t:Statement)-[:TARGET]->(:Entity {id: id})
  RETURN t
}
WITH DISTINCT t
MATCH (t)-[:SUBJECT]->(source:Entity)
MATCH (t)-[:TARGET]->(target:Entity)
RETURN t.id AS id, t.type AS type, source.id AS sourceId, target.id AS targetId, t.dateSaid AS dateSaid, t.relationId AS relationId
ORDER BY id
