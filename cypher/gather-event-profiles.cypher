// Events with what is compared of them.
// @param after STRING id to go on from
// @param limit INTEGER at most so many
// @returns id, properties, sentences, parts
MATCH (v:Event)
WHERE v.id > $after
WITH v
ORDER BY v.id
LIMIT $limit
RETURN v.id AS id, properties(v) AS properties,
  [(v)-[n:REPORTED_IN]->(s:Sentence)<-[:HAS]-(a:Article) | {report: n.report, text: s.text, articleId: a.id, region: a.region}] AS sentences,
  [(v)-[n:AGENT|PARTICIPANT|OBJECT|AT|WITHIN]->(e:Entity) | {report: n.report, readAs: n.readAs, role: type(n), entityId: e.id}] AS parts
ORDER BY id
