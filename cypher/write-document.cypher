// Writes a document's own properties, in place of those it had.
// @param id STRING of the document
// @param properties MAP all its properties
// @returns nothing
MERGE (d:Document {id: $id})
SET d = $properties
