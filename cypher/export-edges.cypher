// All edges that leave nodes with a label, by the id of the node.
// @param label STRING of the nodes
// @param after STRING id to go on from
// @param limit INTEGER so many nodes
// @returns id, edges
MATCH (n)
WHERE $label IN labels(n) AND n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id, [(n)-[r]->(other) | {type: type(r), label: labels(other)[0], target: other.id, properties: properties(r)}] AS edges
ORDER BY id
