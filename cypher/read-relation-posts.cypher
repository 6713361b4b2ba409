// The posts that statements of relations tell, the earliest said first.
// @param ids LIST<STRING> of relations
// @returns parent, post, statement, sentence, article
UNWIND $ids AS parent
MATCH (t:Statement {relationId: parent})-[r:REPORTED_IN]->(s:Sentence)<-[:HAS]-(a:Article)
WHERE t.position IS NOT NULL OR t.isFormer IS NOT NULL
RETURN parent, t {.position, .heldFrom, .heldTo, .isFormer} AS post,
  t {.score, .rule, .extractor, .extractorVersion, .dateSaid, start: r.start, end: r.end} AS statement,
  properties(s) AS sentence, a {.*, text: null, sketch: null} AS article
ORDER BY parent, coalesce(a.date, ''), s.id, r.start, t.id
