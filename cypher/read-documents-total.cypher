// Counts what list-documents lists.
// @returns total
MATCH (d:Document)
RETURN count(*) AS total
