// Observations told of events, newest first.
// @param ids LIST<STRING> events
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns parent, key, tie, observation, subject, indicator
UNWIND $ids AS parent
MATCH (v:Event {id: parent})
CALL (v) {
  MATCH (v)<-[:OF_EVENT]-(o:Observation)-[:ABOUT]->(s:Entity)
  MATCH (o)-[:OF]->(i:Indicator)
  WITH o, s, i, coalesce(o.asOf, split(o.period, '/')[-1], '') AS key, o.id AS tie
  WHERE $key IS NULL
    OR (NOT $backward AND (key < $key OR (key = $key AND tie > $tie)))
    OR ($backward AND (key > $key OR (key = $key AND tie < $tie)))
  WITH o, s, i, key, tie
  ORDER BY CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
  RETURN key, tie, properties(o) AS observation, properties(s) AS subject, properties(i) AS indicator
}
RETURN parent, key, tie, observation, subject, indicator
ORDER BY parent, CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
