// Places that are part of places, step by step, by name.
// @param ids LIST<STRING> places
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns parent, key, tie, entity
UNWIND $ids AS parent
MATCH (e:Entity {id: parent})
CALL (e) {
  MATCH (e)<-[:PART_OF*1..8]-(below:Place)
  WITH DISTINCT e, below
  WHERE below.id <> e.id
  WITH below, below.name AS key, below.id AS tie
  WHERE $key IS NULL
    OR (NOT $backward AND (key > $key OR (key = $key AND tie > $tie)))
    OR ($backward AND (key < $key OR (key = $key AND tie < $tie)))
  WITH below, key, tie
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
  RETURN key, tie, properties(below) AS entity
}
RETURN parent, key, tie, entity
ORDER BY parent, CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
