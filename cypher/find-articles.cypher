// Finds which of the articles are in the graph already.
// @param ids LIST<STRING> of articles
// @returns id
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id
ORDER BY id
