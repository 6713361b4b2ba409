// Counts what list-indicator-observations lists, for each parent that has any.
// @param ids LIST<STRING> indicators
// @returns parent, total
UNWIND $ids AS parent
MATCH (i:Indicator {id: parent})
MATCH (i)<-[:OF]-(o:Observation)-[:ABOUT]->(s:Entity)
RETURN parent, count(*) AS total
ORDER BY parent
