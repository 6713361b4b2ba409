// Articles of documents in reading order.
// @param ids LIST<STRING> documents
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns parent, key, tie, article
UNWIND $ids AS parent
MATCH (d:Document {id: parent})
CALL (d) {
  MATCH (d)-[:CONTAINS]->(a:Article)
  WITH a, right('000000000' + toString(a.index), 9) AS key, a.id AS tie
  WHERE $key IS NULL
    OR (NOT $backward AND (key > $key OR (key = $key AND tie > $tie)))
    OR ($backward AND (key < $key OR (key = $key AND tie < $tie)))
  WITH a, key, tie
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
  RETURN key, tie, a {.*, text: null, sketch: null} AS article
}
RETURN parent, key, tie, article
ORDER BY parent, CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
