// The articles that sentences stand in, without their texts.
// @param ids LIST<STRING> of sentences
// @returns parent, article
UNWIND $ids AS parent
MATCH (s:Sentence {id: parent})<-[:HAS]-(a:Article)
RETURN parent, a {.*, text: null, sketch: null} AS article
ORDER BY parent, a.id
