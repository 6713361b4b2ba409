// Takes out a document.
// @param id STRING of the document
// @returns nothing
MATCH (d:Document {id: $id})
DETACH DELETE d
