// Says that groups are worked out with these documents.
// @param ids LIST<STRING> keys of documents
// @returns nothing
MATCH (n:ResolutionDue)
WHERE n.id IN $ids
DELETE n
