// Sentences that report observations, the earliest said first.
// @param ids LIST<STRING> of observations
// @returns parent, statement, sentence, article
UNWIND $ids AS parent
MATCH (o:Observation {id: parent})-[r:REPORTED_IN]->(s:Sentence)<-[:HAS]-(a:Article)
RETURN parent, o {.score, .rule, .extractor, .extractorVersion, .dateSaid, start: r.start, end: r.end} AS statement,
  properties(s) AS sentence, a {.*, text: null, sketch: null} AS article
ORDER BY parent, coalesce(a.date, ''), s.id, r.start
