// Counts what list-sources lists.
// @returns total
MATCH (p:Source)
RETURN count(*) AS total
