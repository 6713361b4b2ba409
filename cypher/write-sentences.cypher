// Writes the sentences of new articles.
// @param rows LIST<MAP> {id, articleId, properties}
// @returns nothing
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
CREATE (a)-[:HAS]->(s:Sentence {id: row.id})
SET s += row.properties
