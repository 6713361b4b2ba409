// Counts what list-entity-relations lists, for each parent that has any.
// @param ids LIST<STRING> entities
// @param types LIST<STRING>? only these types
// @param asOf STRING? said on this day or earlier
// @param direction STRING OUT: the entity is the source, IN: the target, ANY: either
// @returns parent, total
UNWIND $ids AS parent
MATCH (e:Entity {id: parent})
MATCH (e)-[r:PART_OF|LOCATED_IN|OPERATES|ISSUED|COVERS|AFFILIATED_WITH|COOPERATES_WITH]-(other:Entity)
WHERE ($types IS NULL OR type(r) IN $types)
  AND ($asOf IS NULL OR r.firstSeen <= $asOf)
  AND ($direction = 'ANY' OR ($direction = 'OUT' AND startNode(r).id = e.id) OR ($direction = 'IN' AND endNode(r).id = e.id))
RETURN parent, count(*) AS total
ORDER BY parent
