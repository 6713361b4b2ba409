// Counts what list-indicators lists.
// @param text STRING? lower case, in the name
// @returns total
MATCH (i:Indicator)
WHERE ($text IS NULL OR toLower(i.name) CONTAINS $text)
RETURN count(*) AS total
