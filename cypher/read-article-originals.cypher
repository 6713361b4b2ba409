// The articles that articles reprint.
// @param ids LIST<STRING> of articles
// @returns parent, article
UNWIND $ids AS parent
MATCH (a:Article {id: parent})-[:REPRINTS]->(b:Article)
RETURN parent, b {.*, text: null, sketch: null} AS article
ORDER BY parent
