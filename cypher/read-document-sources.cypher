// The publishers of documents.
// @param ids LIST<STRING> of documents
// @returns parent, source
UNWIND $ids AS parent
MATCH (d:Document {id: parent})<-[:PUBLISHED]-(p:Source)
RETURN parent, properties(p) AS source
ORDER BY parent, p.id
