// Gives the titles of articles.
// @returns id, title
MATCH (a:Article)
RETURN a.id AS id, a.title AS title
ORDER BY id
