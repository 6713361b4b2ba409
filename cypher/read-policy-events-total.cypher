// Counts what list-policy-events lists, for each parent that has any.
// @param ids LIST<STRING> policies
// @returns parent, total
UNWIND $ids AS parent
MATCH (p:Entity {id: parent})
MATCH (p)<-[:UNDER]-(v:Event)
RETURN parent, count(*) AS total
ORDER BY parent
