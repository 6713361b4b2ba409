// Counts the articles that reprint another.
// @returns reprints
MATCH (a:Article)-[:REPRINTS]->(:Article)
RETURN count(DISTINCT a) AS reprints
