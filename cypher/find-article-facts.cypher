// Finds the events, observations and statements that articles report.
// @param ids LIST<STRING> of articles
// @returns id, label
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:HAS]->(s:Sentence)<-[:REPORTED_IN]-(f)
RETURN DISTINCT f.id AS id, labels(f)[0] AS label
ORDER BY id
