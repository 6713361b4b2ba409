// Finds who published a document.
// @param id STRING of the document
// @returns id
MATCH (d:Document {id: $id})<-[:PUBLISHED]-(s:Source)
RETURN s.id AS id
ORDER BY id
