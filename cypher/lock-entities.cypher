// Takes entities for this transaction alone (a write locks the node in Neo4j), so that counts and orphans are judged by what stays.
// @param ids LIST<STRING> of entities, sorted
// @returns nothing
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e.type = e.type
