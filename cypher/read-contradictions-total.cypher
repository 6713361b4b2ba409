// Counts what list-contradictions lists.
// @param subject STRING? id of the entity
// @param indicator STRING? lower case, in the name of the indicator
// @param region STRING? start of the codes of the region and all below it
// @returns total
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
RETURN count(*) AS total
