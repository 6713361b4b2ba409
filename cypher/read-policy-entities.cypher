// Who issued policies, what they cover, what they are part of and what is part of them, by name.
// @param ids LIST<STRING> of policies
// @param limit INTEGER at most so many of a kind for each
// @returns parent, part, entity
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[:ISSUED]-(e:Entity)
  WITH e ORDER BY e.name, e.id LIMIT $limit
  RETURN 'issuers' AS part, properties(e) AS entity, e.name AS name, e.id AS id
UNION ALL
  MATCH (:Entity {id: parent})-[:COVERS]->(e:Entity)
  WITH e ORDER BY e.name, e.id LIMIT $limit
  RETURN 'covers' AS part, properties(e) AS entity, e.name AS name, e.id AS id
UNION ALL
  MATCH (:Entity {id: parent})-[:PART_OF]->(e:Policy)
  WITH e ORDER BY e.name, e.id LIMIT $limit
  RETURN 'partOf' AS part, properties(e) AS entity, e.name AS name, e.id AS id
UNION ALL
  MATCH (:Entity {id: parent})<-[:PART_OF]-(e:Policy)
  WITH e ORDER BY e.name, e.id LIMIT $limit
  RETURN 'parts' AS part, properties(e) AS entity, e.name AS name, e.id AS id
}
RETURN parent, part, entity
ORDER BY parent, part, name, id
