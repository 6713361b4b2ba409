// Counts what list-series lists.
// @param subject STRING? id of the entity
// @param subjects LIST<STRING>? ids of entities, one of these
// @param indicatorId STRING? id of the indicator
// @param indicator STRING? lower case, in the name of the indicator
// @param region STRING? start of the codes of the region and all below it
// @param minimumPoints INTEGER at least so many points
// @returns total
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
RETURN count(*) AS total
