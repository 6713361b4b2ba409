// What each name in articles was read as.
// @param ids LIST<STRING> of articles
// @returns articleId, field, start, end, surface, entity
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})-[:HAS]->(s:Sentence)
MATCH (s)-[m:MENTIONS]->(e:Entity)
RETURN a.id AS articleId, s.field AS field, m.start AS start, m.end AS end, m.surface AS surface, coalesce(m.readAs, e.id) AS entity
ORDER BY articleId, field, start, end, entity
