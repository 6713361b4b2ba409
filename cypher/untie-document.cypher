// Takes the edges of a document away: to its articles and to who published it.
// @param id STRING of the document
// @returns nothing
MATCH (d:Document {id: $id})-[r]-()
DELETE r
