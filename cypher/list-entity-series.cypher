// Series of observations with a time of which entities are the subject, by the name of the indicator.
// @param ids LIST<STRING> entities
// @param indicator STRING? lower case, in the name of the indicator
// @param minimumPoints INTEGER at least so many points
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns parent, key, tie, subject, indicator, points, first, last
UNWIND $ids AS parent
MATCH (s:Entity {id: parent})
CALL (s) {
  MATCH (s)<-[:ABOUT]-(o:Observation)-[:OF]->(i:Indicator)
  WHERE coalesce(o.asOf, split(o.period, '/')[-1]) IS NOT NULL
    AND ($indicator IS NULL OR toLower(i.name) CONTAINS $indicator)
  WITH i, count(*) AS points, min(coalesce(o.asOf, split(o.period, '/')[-1])) AS first, max(coalesce(o.asOf, split(o.period, '/')[-1])) AS last
  WHERE points >= $minimumPoints
  WITH i, points, first, last, i.name AS key, i.id AS tie
  WHERE $key IS NULL
    OR (NOT $backward AND (key > $key OR (key = $key AND tie > $tie)))
    OR ($backward AND (key < $key OR (key = $key AND tie < $tie)))
  WITH i, points, first, last, key, tie
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
  RETURN key, tie, properties(i) AS indicator, points, first, last
}
RETURN parent, key, tie, properties(s) AS subject, indicator, points, first, last
ORDER BY parent, CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
