// The entities that ids of former ones lead to.
// @param ids LIST<STRING> of entities that are no more
// @returns parent, leadsTo
UNWIND $ids AS parent
MATCH (f:FormerId {id: parent})
RETURN parent, f.leadsTo AS leadsTo
ORDER BY parent
