// Takes records off the entities they stand for.
// @param ids LIST<STRING> of records
// @returns nothing
UNWIND $ids AS id
MATCH (r:EntityRecord {id: id})-[s:SAME_AS]->(e:Entity)
DELETE s
