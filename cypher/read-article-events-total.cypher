// Counts what list-article-events lists, for each parent that has any.
// @param ids LIST<STRING> articles
// @returns parent, total
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
MATCH (a)-[:HAS]->(:Sentence)<-[:REPORTED_IN]-(v:Event)
RETURN parent, count(DISTINCT v) AS total
ORDER BY parent
