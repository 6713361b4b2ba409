// Counts what list-article-entities lists, for each parent that has any.
// @param ids LIST<STRING> articles
// @param types LIST<STRING>? only these types
// @returns parent, total
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
MATCH (a)-[:HAS]->(:Sentence)-[:MENTIONS]->(e:Entity)
WHERE ($types IS NULL OR e.type IN $types)
RETURN parent, count(DISTINCT e) AS total
ORDER BY parent
