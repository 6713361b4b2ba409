// Articles as they were read from their documents, each with one that holds it.
// @param ids LIST<STRING> of articles
// @returns id, article, documentKey
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})<-[:CONTAINS]-(d:Document)
WITH a, min(d.key) AS documentKey
RETURN a.id AS id, properties(a) AS article, documentKey
ORDER BY id
