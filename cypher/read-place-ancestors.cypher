// Places that places are part of, step by step, nearest first.
// @param ids LIST<STRING> of places
// @returns parent, entity, distance
UNWIND $ids AS parent
MATCH path = (e:Entity {id: parent})-[:PART_OF*1..8]->(above:Place)
WHERE above.id <> parent
WITH parent, above, min(length(path)) AS distance
RETURN parent, properties(above) AS entity, distance
ORDER BY parent, distance, above.name, above.id
