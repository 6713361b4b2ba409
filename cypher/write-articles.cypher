// Writes new articles of a document.
// @param rows LIST<MAP> {id, documentId, properties}
// @returns nothing
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:CONTAINS]->(a:Article {id: row.id})
SET a += row.properties
