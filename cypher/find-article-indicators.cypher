// Finds the indicators that articles report observations of; in two steps, because Grafeo fails on the whole path at once.
// @param ids LIST<STRING> of articles
// @returns id
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})-[:HAS]->(s:Sentence)<-[:REPORTED_IN]-(o:Observation)
WITH DISTINCT o
MATCH (o)-[:OF]->(i:Indicator)
RETURN DISTINCT i.id AS id
ORDER BY id
