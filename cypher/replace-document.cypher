// Gives a document other properties in place of those it had.
// @param id STRING of the document
// @param properties MAP all its properties
// @returns nothing
MATCH (d:Document {id: $id})
SET d = $properties
