// Unties copies from articles that they do not reprint any more.
// @param rows LIST<MAP> {copyId, originalId}
// @returns nothing
UNWIND $rows AS row
MATCH (a:Article {id: row.copyId})-[r:REPRINTS]->(b:Article {id: row.originalId})
DELETE r
