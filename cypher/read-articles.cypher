// Articles, without their texts, by id.
// @param ids LIST<STRING> of articles
// @returns parent, article
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
RETURN parent, a {.*, text: null, sketch: null} AS article
ORDER BY parent
