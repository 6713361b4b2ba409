// Counts what list-source-documents lists, for each parent that has any.
// @param ids LIST<STRING> publishers
// @returns parent, total
UNWIND $ids AS parent
MATCH (p:Source {id: parent})
MATCH (p)-[:PUBLISHED]->(d:Document)
RETURN parent, count(*) AS total
ORDER BY parent
