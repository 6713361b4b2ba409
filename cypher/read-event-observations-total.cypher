// Counts what list-event-observations lists, for each parent that has any.
// @param ids LIST<STRING> events
// @returns parent, total
UNWIND $ids AS parent
MATCH (v:Event {id: parent})
MATCH (v)<-[:OF_EVENT]-(o:Observation)-[:ABOUT]->(s:Entity)
MATCH (o)-[:OF]->(i:Indicator)
RETURN parent, count(*) AS total
ORDER BY parent
