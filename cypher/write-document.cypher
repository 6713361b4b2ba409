// Writes a new document; fails when another writer made it in the meantime.
// @param id STRING of the document
// @param properties MAP all its properties
// @returns nothing
CREATE (d:Document {id: $id})
SET d = $properties
