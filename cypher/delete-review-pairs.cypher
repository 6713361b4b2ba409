// Takes out pairs that people need not be asked about any more.
// @param ids LIST<STRING> of pairs
// @returns nothing
UNWIND $ids AS id
MATCH (p:ReviewPair {id: id})
DELETE p
