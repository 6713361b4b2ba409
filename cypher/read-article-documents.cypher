// The documents that articles were read from.
// @param ids LIST<STRING> of articles
// @returns parent, document
UNWIND $ids AS parent
MATCH (a:Article {id: parent})<-[:CONTAINS]-(d:Document)
RETURN parent, properties(d) AS document
ORDER BY parent, d.id
