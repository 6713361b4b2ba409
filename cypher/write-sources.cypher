// Ties a document to who published it.
// @param rows LIST<MAP> {id, name, documentId}
// @returns nothing
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
ON CREATE SET s.name = row.name
WITH row, s
MATCH (d:Document {id: row.documentId})
CREATE (s)-[:PUBLISHED]->(d)
