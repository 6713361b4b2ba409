// Finds all names that are read as these entities.
// @param ids LIST<STRING> of entities
// @returns id, entityId
UNWIND $ids AS entityId
MATCH (r:EntityRecord)-[:SAME_AS]->(e:Entity {id: entityId})
RETURN r.id AS id, entityId
ORDER BY id
