// Names that are read as entities, each as it was read; none where one stands alone.
// @param ids LIST<STRING> of entities
// @returns parent, record
UNWIND $ids AS parent
MATCH (r:EntityRecord)-[:SAME_AS]->(e:Entity {id: parent})
RETURN parent, properties(r) AS record
ORDER BY parent, r.name, r.id
