// Events that entities take part in, newest first, with the edges they hang on.
// @param ids LIST<STRING> entities
// @param types LIST<STRING>? only these types
// @param edges LIST<STRING>? only on these edges
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns parent, key, tie, event, edges
UNWIND $ids AS parent
MATCH (e:Entity {id: parent})
CALL (e) {
  MATCH (e)<-[part:AGENT|PARTICIPANT|OBJECT|AT|WITHIN]-(v:Event)
  WHERE ($types IS NULL OR v.type IN $types)
    AND ($edges IS NULL OR type(part) IN $edges)
  WITH v, collect(DISTINCT type(part)) AS edges, coalesce(v.date, v.endDate, '') AS key, v.id AS tie
  WHERE $key IS NULL
    OR (NOT $backward AND (key < $key OR (key = $key AND tie > $tie)))
    OR ($backward AND (key > $key OR (key = $key AND tie < $tie)))
  WITH v, edges, key, tie
  ORDER BY CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
  RETURN key, tie, properties(v) AS event, edges
}
RETURN parent, key, tie, event, edges
ORDER BY parent, CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
