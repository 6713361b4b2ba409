// Copies with the article that each reprints.
// @returns copyId, originalId
MATCH (a:Article)-[:REPRINTS]->(b:Article)
RETURN a.id AS copyId, b.id AS originalId
ORDER BY copyId, originalId
