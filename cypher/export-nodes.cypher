// All nodes with a label, by id.
// @param label STRING of the nodes
// @param after STRING id to go on from
// @param limit INTEGER at most so many
// @returns id, labels, properties
MATCH (n)
WHERE $label IN labels(n) AND n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
