// Relations entities stand in, by type, then by the name of the other entity; both as lists of their properties, which cost half of what maps do.
// @param ids LIST<STRING> entities
// @param types LIST<STRING>? only these types
// @param asOf STRING? said on this day or earlier
// @param direction STRING OUT: the entity is the source, IN: the target, ANY: either
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns parent, key, tie, relation, other, isOut
UNWIND $ids AS parent
MATCH (e:Entity {id: parent})
CALL (e) {
  MATCH (e)-[r:PART_OF|LOCATED_IN|OPERATES|ISSUED|COVERS|AFFILIATED_WITH|COOPERATES_WITH]-(other:Entity)
  WHERE ($types IS NULL OR type(r) IN $types)
    AND ($asOf IS NULL OR r.firstSeen <= $asOf)
    AND ($direction = 'ANY' OR ($direction = 'OUT' AND startNode(r).id = e.id) OR ($direction = 'IN' AND endNode(r).id = e.id))
  WITH r, other, type(r) AS key, other.name + ' ' + r.id AS tie
  WHERE $key IS NULL
    OR (NOT $backward AND (key > $key OR (key = $key AND tie > $tie)))
    OR ($backward AND (key < $key OR (key = $key AND tie < $tie)))
  WITH r, other, key, tie
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
  RETURN key, tie, [r.id, type(r), r.firstSeen, r.lastSeen] AS relation, [other.id, other.type, other.name, other.aliases, other.kind, other.adcode, other.isKnown, other.firstSeen, other.lastSeen] AS other, startNode(r).id = e.id AS isOut
}
RETURN parent, key, tie, relation, other, isOut
ORDER BY parent, CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
