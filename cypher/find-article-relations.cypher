// Finds the relations that articles state.
// @param ids LIST<STRING> of articles
// @returns id, sourceId, targetId
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:HAS]->(s:Sentence)<-[:REPORTED_IN]-(t:Statement)
MATCH (t)-[:SUBJECT]->(source:Entity)
MATCH (t)-[:TARGET]->(target:Entity)
RETURN DISTINCT t.relationId AS id, source.id AS sourceId, target.id AS targetId
ORDER BY id
