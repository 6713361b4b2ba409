// Takes documents for this transaction alone (a write locks the node in Neo4j) and answers what they are now.
// @param ids LIST<STRING> of documents, sorted
// @returns id, key, keys, contentHash, firstIngestedAt
UNWIND $ids AS id
MATCH (d:Document {id: id})
SET d.kind = d.kind
RETURN d.id AS id, d.key AS key, d.keys AS keys, d.contentHash AS contentHash, d.firstIngestedAt AS firstIngestedAt
ORDER BY id
