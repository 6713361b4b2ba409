// Finds the articles of a document, and whether another document holds them too.
// @param id STRING of the document
// @returns id, date, isShared
MATCH (d:Document {id: $id})-[:CONTAINS]->(a:Article)
RETURN a.id AS id, a.date AS date, COUNT { (a)<-[:CONTAINS]-(:Document) } > 1 AS isShared
ORDER BY id
