// Observations whose level and growth do not fit an earlier level of the same series, with that level; the latest first.
// @param subject STRING? id of the entity
// @param indicator STRING? lower case, in the name of the indicator
// @param region STRING? start of the codes of the region and all below it
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns key, tie, observation, earlier, subject, indicator
MATCH (o:Observation)-[:ABOUT]->(s:Entity)
MATCH (o)-[:OF]->(i:Indicator)
WHERE o.baseTime IS NOT NULL
  AND ($subject IS NULL OR s.id = $subject)
  AND ($indicator IS NULL OR toLower(i.name) CONTAINS $indicator)
  AND ($region IS NULL OR EXISTS { MATCH (s)-[:PART_OF|LOCATED_IN*0..8]->(around:Entity)
    WHERE around.adcode STARTS WITH $region })
WITH o, s, i
MATCH (i)<-[:OF]-(b:Observation)-[:ABOUT]->(whose:Entity)
WHERE whose.id = s.id
  AND (b.asOf = o.baseTime OR b.period = o.baseTime)
  AND (b.high < o.baseLow OR b.low > o.baseHigh)
  AND coalesce(b.kind, 'ACTUAL') = 'ACTUAL'
WITH o, b, s, i, coalesce(o.asOf, split(o.period, '/')[-1]) AS key, o.id + ' ' + b.id AS tie
WHERE $key IS NULL
  OR (NOT $backward AND (key < $key OR (key = $key AND tie > $tie)))
  OR ($backward AND (key > $key OR (key = $key AND tie < $tie)))
WITH o, b, s, i, key, tie
ORDER BY CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
LIMIT $limit
RETURN key, tie, properties(o) AS observation, properties(b) AS earlier, properties(s) AS subject, properties(i) AS indicator
ORDER BY CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
