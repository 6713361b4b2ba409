// Mentions of entities, newest article first, then in reading order.
// @param ids LIST<STRING> entities
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns parent, key, tie, mention, sentence, article, entity
UNWIND $ids AS parent
MATCH (e:Entity {id: parent})
CALL (e) {
  MATCH (e)<-[m:MENTIONS]-(s:Sentence)<-[:HAS]-(a:Article)
  WITH e, m, s, a, coalesce(a.date, '') AS key, a.id + ' ' + right('000000000' + toString(s.index), 9) + right('000000000' + toString(m.start), 9) + right('000000000' + toString(999999999 - m.end), 9) + m.id AS tie
  WHERE $key IS NULL
    OR (NOT $backward AND (key < $key OR (key = $key AND tie > $tie)))
    OR ($backward AND (key > $key OR (key = $key AND tie < $tie)))
  WITH e, m, s, a, key, tie
  ORDER BY CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
  RETURN key, tie, properties(m) AS mention, properties(s) AS sentence, a {.*, text: null, sketch: null} AS article, properties(e) AS entity
}
RETURN parent, key, tie, mention, sentence, article, entity
ORDER BY parent, CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
