// Takes out sources that nothing holds up any more.
// @param ids LIST<STRING> of sources
// @returns nothing
UNWIND $ids AS id
MATCH (n:Source {id: id})
WHERE NOT (n)--()
DELETE n
