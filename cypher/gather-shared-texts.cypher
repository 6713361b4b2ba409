// Pairs of articles that print one text.
// @returns sourceId, targetId
MATCH (a:Article)-[:SHARES_TEXT]->(b:Article)
RETURN a.id AS sourceId, b.id AS targetId
ORDER BY sourceId, targetId
