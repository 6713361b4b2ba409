// The events that articles report, by the ids of their reports.
// @param ids LIST<STRING> of articles
// @returns id, title
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})-[:HAS]->(s:Sentence)
MATCH (s)<-[r:REPORTED_IN]-(e:Event)
RETURN DISTINCT coalesce(r.report, e.id) AS id, e.title AS title
ORDER BY id, title
