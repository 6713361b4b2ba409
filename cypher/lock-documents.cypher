// Takes documents for this transaction alone: a write locks the node in Neo4j.
// @param ids LIST<STRING> of documents, sorted
// @returns nothing
UNWIND $ids AS id
MATCH (d:Document {id: id})
SET d.kind = d.kind
