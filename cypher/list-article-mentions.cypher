// Mentions in articles, in reading order, the longer before the shorter.
// @param ids LIST<STRING> articles
// @param types LIST<STRING>? only of entities of these types
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns parent, key, tie, mention, sentence, article, entity
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
CALL (a) {
  MATCH (a)-[:HAS]->(s:Sentence)-[m:MENTIONS]->(e:Entity)
  WHERE ($types IS NULL OR e.type IN $types)
  WITH e, m, s, a, '' AS key, right('000000000' + toString(s.index), 9) + right('000000000' + toString(m.start), 9) + right('000000000' + toString(999999999 - m.end), 9) + m.id AS tie
  WHERE $key IS NULL
    OR (NOT $backward AND (key > $key OR (key = $key AND tie > $tie)))
    OR ($backward AND (key < $key OR (key = $key AND tie < $tie)))
  WITH e, m, s, a, key, tie
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
  RETURN key, tie, properties(m) AS mention, properties(s) AS sentence, a {.*, text: null, sketch: null} AS article, properties(e) AS entity
}
RETURN parent, key, tie, mention, sentence, article, entity
ORDER BY parent, CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
