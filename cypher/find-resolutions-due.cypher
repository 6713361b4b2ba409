// Finds the documents since the last time that groups were worked out.
// @returns id
MATCH (n:ResolutionDue)
RETURN DISTINCT n.id AS id
ORDER BY id
