// Reports of events, the earliest said first, each as it was read; with the article, and the one that it reprints.
// @param ids LIST<STRING> of events
// @returns parent, id, event, records, article, originals
UNWIND $ids AS parent
MATCH (v:Event {id: parent})-[r:REPORTED_IN]->(s:Sentence)<-[:HAS]-(a:Article)
RETURN parent, coalesce(r.report, v.id) AS id, properties(v) AS event, [(c:EventRecord)-[:SAME_AS]->(v) | properties(c)] AS records,
  a {.*, text: null, sketch: null} AS article, [(a)-[:REPRINTS]->(original:Article) | original.id] AS originals
ORDER BY parent, coalesce(a.date, ''), id, s.id
