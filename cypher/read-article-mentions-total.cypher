// Counts what list-article-mentions lists, for each parent that has any.
// @param ids LIST<STRING> articles
// @param types LIST<STRING>? only of entities of these types
// @returns parent, total
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
MATCH (a)-[:HAS]->(s:Sentence)-[m:MENTIONS]->(e:Entity)
WHERE ($types IS NULL OR e.type IN $types)
RETURN parent, count(*) AS total
ORDER BY parent
