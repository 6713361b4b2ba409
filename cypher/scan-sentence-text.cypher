// Reads through the texts of all nodes for those that hold every term, shortest first.
// @param terms LIST<STRING> lower case, each must be in the text
// @param limit INTEGER at most so many
// @returns id, text
MATCH (n:Sentence)
WHERE all(term IN $terms WHERE toLower(n.text) CONTAINS term)
RETURN n.id AS id, n.text AS text
ORDER BY size(n.text), n.id
LIMIT $limit
