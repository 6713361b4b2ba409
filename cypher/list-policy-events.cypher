// Events done under policies, newest first.
// @param ids LIST<STRING> policies
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns parent, key, tie, event
UNWIND $ids AS parent
MATCH (p:Entity {id: parent})
CALL (p) {
  MATCH (p)<-[:UNDER]-(v:Event)
  WITH v, coalesce(v.date, v.endDate, '') AS key, v.id AS tie
  WHERE $key IS NULL
    OR (NOT $backward AND (key < $key OR (key = $key AND tie > $tie)))
    OR ($backward AND (key > $key OR (key = $key AND tie < $tie)))
  WITH v, key, tie
  ORDER BY CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
  RETURN key, tie, properties(v) AS event
}
RETURN parent, key, tie, event
ORDER BY parent, CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
