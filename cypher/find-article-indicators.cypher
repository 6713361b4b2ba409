// Finds the indicators that articles report observations of.
// @param ids LIST<STRING> of articles
// @returns id
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:HAS]->(s:Sentence)<-[:REPORTED_IN]-(o:Observation)-[:OF]->(i:Indicator)
RETURN DISTINCT i.id AS id
ORDER BY id
