// Articles with the sketch by which reprints are met; without one they are new.
// @param after STRING id to go on from
// @param limit INTEGER at most so many
// @returns id, date, sketch, length
MATCH (a:Article)
WHERE a.id > $after
WITH a
ORDER BY a.id
LIMIT $limit
RETURN a.id AS id, a.date AS date, a.sketch AS sketch, size(a.text) AS length
ORDER BY id
