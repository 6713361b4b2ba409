// Reads through the names of all nodes for those that hold every term, shortest first.
// @param terms LIST<STRING> lower case, each must be in the text
// @param limit INTEGER at most so many
// @returns id, text
MATCH (n:Entity)
WHERE all(term IN $terms WHERE toLower(n.searchText) CONTAINS term)
RETURN n.id AS id, n.searchText AS text
ORDER BY size(n.searchText), n.id
LIMIT $limit
