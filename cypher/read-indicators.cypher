// Indicators by id.
// @param ids LIST<STRING> of indicators
// @returns parent, indicator
UNWIND $ids AS parent
MATCH (i:Indicator {id: parent})
RETURN parent, properties(i) AS indicator
ORDER BY parent
