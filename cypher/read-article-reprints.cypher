// The articles that reprint articles, the earliest first.
// @param ids LIST<STRING> of articles
// @returns parent, article
UNWIND $ids AS parent
MATCH (b:Article {id: parent})<-[:REPRINTS]-(a:Article)
RETURN parent, a {.*, text: null, sketch: null} AS article
ORDER BY parent, coalesce(a.date, ''), a.id
