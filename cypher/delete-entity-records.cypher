// Takes out records of names that stand for themselves alone.
// @param ids LIST<STRING> of records
// @returns nothing
UNWIND $ids AS id
MATCH (r:EntityRecord {id: id})
DETACH DELETE r
