// Looks a Lucene query up in a full-text index, best first.
// @only neo4j
// @param index STRING entity_text, event_text, article_text or sentence_text
// @param property STRING what the index covers
// @param query STRING in Lucene's syntax, escaped
// @param limit INTEGER at most so many
// @returns id, text
CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, node[$property] AS text
ORDER BY score DESC, id
