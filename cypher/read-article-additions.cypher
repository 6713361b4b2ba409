// Sentences that reprints have alone beside each article they share their text with; `isOriginal` where that is the one reprinted.
// @param ids LIST<STRING> of articles
// @returns parent, otherId, isOriginal, added
UNWIND $ids AS parent
CALL (parent) {
  MATCH (a:Article {id: parent})-[:REPRINTS]->(o:Article)
  MATCH (a)-[r:SHARES_TEXT]->(b:Article)
  RETURN b.id AS otherId, b.id = o.id AS isOriginal, r.addedBySource AS added
UNION ALL
  MATCH (a:Article {id: parent})-[:REPRINTS]->(o:Article)
  MATCH (a)<-[r:SHARES_TEXT]-(b:Article)
  RETURN b.id AS otherId, b.id = o.id AS isOriginal, r.addedByTarget AS added
}
RETURN parent, otherId, isOriginal, added
ORDER BY parent, otherId
