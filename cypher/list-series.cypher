// Series of observations with a time, one a subject and indicator, by the names of both.
// @param subject STRING? id of the entity
// @param subjects LIST<STRING>? ids of entities, one of these
// @param indicatorId STRING? id of the indicator
// @param indicator STRING? lower case, in the name of the indicator
// @param region STRING? start of the codes of the region and all below it
// @param minimumPoints INTEGER at least so many points
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns key, tie, subject, indicator, points, first, last
MATCH (o:Observation)-[:ABOUT]->(s:Entity)
MATCH (o)-[:OF]->(i:Indicator)
WHERE coalesce(o.asOf, split(o.period, '/')[-1]) IS NOT NULL
  AND ($subject IS NULL OR s.id = $subject)
  AND ($subjects IS NULL OR s.id IN $subjects)
  AND ($indicatorId IS NULL OR i.id = $indicatorId)
  AND ($indicator IS NULL OR toLower(i.name) CONTAINS $indicator)
  AND ($region IS NULL OR EXISTS { MATCH (s)-[:PART_OF|LOCATED_IN*0..8]->(around:Entity)
    WHERE around.adcode STARTS WITH $region })
WITH s, i, count(*) AS points, min(coalesce(o.asOf, split(o.period, '/')[-1])) AS first, max(coalesce(o.asOf, split(o.period, '/')[-1])) AS last
WHERE points >= $minimumPoints
WITH s, i, points, first, last, s.name + ' ' + i.name AS key, s.id + ' ' + i.id AS tie
WHERE $key IS NULL
  OR (NOT $backward AND (key > $key OR (key = $key AND tie > $tie)))
  OR ($backward AND (key < $key OR (key = $key AND tie < $tie)))
WITH s, i, points, first, last, key, tie
ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
LIMIT $limit
RETURN key, tie, properties(s) AS subject, properties(i) AS indicator, points, first, last
ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
