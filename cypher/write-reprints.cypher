// Ties copies to the article that each reprints.
// @param rows LIST<MAP> {copyId, originalId}
// @returns nothing
UNWIND $rows AS row
MATCH (a:Article {id: row.copyId})
MATCH (b:Article {id: row.originalId})
CREATE (a)-[:REPRINTS]->(b)
