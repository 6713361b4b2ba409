// Finds the articles that name entities.
// @param ids LIST<STRING> of entities as they are now
// @returns id
UNWIND $ids AS entityId
MATCH (s:Sentence)-[:MENTIONS]->(:Entity {id: entityId})
MATCH (a:Article)-[:HAS]->(s)
RETURN DISTINCT a.id AS id
ORDER BY id
