// Which names articles were last read with.
// @returns version
MATCH (n:KnownNames)
RETURN DISTINCT n.version AS version
ORDER BY version
