// What sentences tell of policies, the earliest said first; with the article, and the one that it reprints.
// @param ids LIST<STRING> of policies
// @returns parent, statement, sentence, article, originals
UNWIND $ids AS parent
MATCH (:Entity {id: parent})<-[:TELLS_OF]-(t:PolicyStatement)
MATCH (t)-[r:REPORTED_IN]->(s:Sentence)<-[:HAS]-(a:Article)
RETURN parent, t {.*, start: r.start, end: r.end} AS statement, properties(s) AS sentence, a {.*, text: null, sketch: null} AS article,
  [(a)-[:REPRINTS]->(original:Article) | original.id] AS originals
ORDER BY parent, coalesce(a.date, ''), s.id, r.start, t.id
