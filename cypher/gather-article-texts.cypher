// The words of all articles.
// @param after STRING id to go on from
// @param limit INTEGER at most so many
// @returns id, title, text
MATCH (a:Article)
WHERE a.id > $after
WITH a
ORDER BY a.id
LIMIT $limit
RETURN a.id AS id, a.title AS title, a.text AS text
ORDER BY id
