// Gives every node of the graph.
// @returns labels, properties
MATCH (n)
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.id
