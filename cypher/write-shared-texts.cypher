// Ties articles that print one text, with the sentences that each has alone.
// @param rows LIST<MAP> {sourceId, targetId, properties}
// @returns nothing
UNWIND $rows AS row
MATCH (a:Article {id: row.sourceId})
MATCH (b:Article {id: row.targetId})
CREATE (a)-[r:SHARES_TEXT]->(b)
SET r += row.properties
