// Counts what list-article-observations lists, for each parent that has any.
// @param ids LIST<STRING> articles
// @returns parent, total
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
MATCH (a)-[:HAS]->(:Sentence)<-[:REPORTED_IN]-(o:Observation)
RETURN parent, count(DISTINCT o) AS total
ORDER BY parent
