// Finds the entities that articles mention or report facts of; in two steps, because Grafeo fails on the whole path at once.
// @param ids LIST<STRING> of articles
// @returns id
CALL () {
  UNWIND $ids AS articleId
  MATCH (a:Article {id: articleId})-[:HAS]->(s:Sentence)-[:MENTIONS]->(e:Entity)
  RETURN DISTINCT e.id AS id
  UNION
  UNWIND $ids AS articleId
  MATCH (a:Article {id: articleId})-[:HAS]->(s:Sentence)<-[:REPORTED_IN]-(f)
  WITH DISTINCT f
  MATCH (f)-[:AGENT|PARTICIPANT|OBJECT|AT|WITHIN|UNDER|SAID_BY|TELLS_OF|ABOUT|SUBJECT|TARGET]->(e:Entity)
  RETURN DISTINCT e.id AS id
}
RETURN id
ORDER BY id
