// Finds the documents that hold articles.
// @param ids LIST<STRING> of articles
// @returns id, documentId, key
UNWIND $ids AS id
MATCH (a:Article {id: id})<-[:CONTAINS]-(d:Document)
RETURN a.id AS id, d.id AS documentId, d.key AS key
ORDER BY id, documentId
