// Counts what list-place-descendants lists, for each parent that has any.
// @param ids LIST<STRING> places
// @returns parent, total
UNWIND $ids AS parent
MATCH (e:Entity {id: parent})
MATCH (e)<-[:PART_OF*1..8]-(below:Place)
WHERE below.id <> e.id
RETURN parent, count(DISTINCT below) AS total
ORDER BY parent
