// Gives every node of the graph, without the notes that groups are to be worked out and the graph's version.
// @returns labels, properties
MATCH (n)
WHERE NOT n:ResolutionDue AND NOT n:KnownNames AND NOT n:FormerId AND NOT n:GraphVersion
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.id
