// Places by official code, the canonical ones alone.
// @param ids LIST<STRING> codes
// @returns parent, entity
UNWIND $ids AS parent
MATCH (e:Place {adcode: parent})
WHERE e.isKnown
RETURN parent, properties(e) AS entity
ORDER BY parent, e.id
