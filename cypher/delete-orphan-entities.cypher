// Takes out entities that nothing holds up any more.
// @param ids LIST<STRING> of entities
// @returns nothing
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE NOT (n)--()
DELETE n
