// Ties a document to articles that another document holds too.
// @param rows LIST<MAP> {id, documentId}
// @returns nothing
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
MATCH (a:Article {id: row.id})
MERGE (a)<-[:CONTAINS]-(d)
