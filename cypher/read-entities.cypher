// Entities by id; an id that is part of another entity now leads there.
// @param ids LIST<STRING> of entities
// @returns parent, entity
UNWIND $ids AS parent
CALL (parent) {
  MATCH (e:Entity {id: parent})
  RETURN e
UNION
  MATCH (:EntityRecord {id: parent})-[:SAME_AS]->(e:Entity)
  RETURN e
}
RETURN parent, properties(e) AS entity
ORDER BY parent
