// Entities by id.
// @param ids LIST<STRING> of entities
// @returns parent, entity
UNWIND $ids AS parent
MATCH (e:Entity {id: parent})
RETURN parent, properties(e) AS entity
ORDER BY parent
