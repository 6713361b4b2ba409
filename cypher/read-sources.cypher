// Publishers by id.
// @param ids LIST<STRING> of sources
// @returns parent, source
UNWIND $ids AS parent
MATCH (p:Source {id: parent})
RETURN parent, properties(p) AS source
ORDER BY parent
