// Counts what list-entity-observations lists, for each parent that has any.
// @param ids LIST<STRING> entities
// @param indicator STRING? lower case, in the name of the indicator
// @returns parent, total
UNWIND $ids AS parent
MATCH (s:Entity {id: parent})
MATCH (s)<-[:ABOUT]-(o:Observation)-[:OF]->(i:Indicator)
WHERE ($indicator IS NULL OR toLower(i.name) CONTAINS $indicator)
RETURN parent, count(*) AS total
ORDER BY parent
