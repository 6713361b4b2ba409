// Counts what list-entity-series lists, for each parent that has any.
// @param ids LIST<STRING> entities
// @param indicator STRING? lower case, in the name of the indicator
// @param minimumPoints INTEGER at least so many points
// @returns parent, total
UNWIND $ids AS parent
MATCH (s:Entity {id: parent})<-[:ABOUT]-(o:Observation)-[:OF]->(i:Indicator)
WHERE coalesce(o.asOf, split(o.period, '/')[-1]) IS NOT NULL
  AND ($indicator IS NULL OR toLower(i.name) CONTAINS $indicator)
WITH parent, i, count(*) AS points
WHERE points >= $minimumPoints
RETURN parent, count(*) AS total
ORDER BY parent
