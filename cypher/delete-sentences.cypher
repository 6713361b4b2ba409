// Takes out the sentences of articles, with the mentions in them.
// @param ids LIST<STRING> of articles
// @returns nothing
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:HAS]->(s:Sentence)
DETACH DELETE s
