// Counts what list-article-sentences lists, for each parent that has any.
// @param ids LIST<STRING> articles
// @returns parent, total
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
MATCH (a)-[:HAS]->(s:Sentence)
RETURN parent, count(*) AS total
ORDER BY parent
