// Counts what list-document-articles lists, for each parent that has any.
// @param ids LIST<STRING> documents
// @returns parent, total
UNWIND $ids AS parent
MATCH (d:Document {id: parent})
MATCH (d)-[:CONTAINS]->(a:Article)
RETURN parent, count(*) AS total
ORDER BY parent
