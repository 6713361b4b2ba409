// Finds the articles that name something by certain words.
// @param ids LIST<STRING> of surfaces
// @returns id
MATCH (a:Article)-[:HAS]->(s:Sentence)
MATCH (s)-[m:MENTIONS]->(:Entity)
WHERE m.surface IN $ids
RETURN DISTINCT a.id AS id
ORDER BY id
