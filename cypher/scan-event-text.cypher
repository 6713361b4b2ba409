// Reads through the titles of all nodes for those that hold every term, shortest first.
// @param terms LIST<STRING> lower case, each must be in the text
// @param limit INTEGER at most so many
// @returns id, text
MATCH (n:Event)
WHERE all(term IN $terms WHERE toLower(n.title) CONTAINS term)
RETURN n.id AS id, n.title AS text
ORDER BY size(n.title), n.id
LIMIT $limit
