// Finds the sentences of articles, without their titles, in reading order.
// @param ids LIST<STRING> of articles
// @returns articleId, id, text, index
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})-[:HAS]->(s:Sentence)
WHERE s.field = 'text'
RETURN articleId, s.id AS id, s.text AS text, s.index AS index
ORDER BY articleId, index
