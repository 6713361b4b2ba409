// Reads through the pinyin of all names for those that hold every term, shortest first.
// @param terms LIST<STRING> lower case, each must be in the text
// @param limit INTEGER at most so many
// @returns id, text
MATCH (n:Entity)
WHERE all(term IN $terms WHERE n.pinyin CONTAINS term)
RETURN n.id AS id, n.pinyin AS text
ORDER BY size(n.pinyin), n.id
LIMIT $limit
