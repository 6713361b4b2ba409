// Policies that events are done under, by the place of the words that say so.
// @param ids LIST<STRING> of events
// @returns parent, policy, statement, sentence, article
UNWIND $ids AS parent
MATCH (v:Event {id: parent})-[r:UNDER]->(p:Entity)
MATCH (v)-[:REPORTED_IN]->(:Sentence)<-[:HAS]-(a:Article)
MATCH (a)-[:HAS]->(s:Sentence)
WHERE s.id = r.sentenceId
RETURN DISTINCT parent, properties(p) AS policy, properties(r) AS statement, properties(s) AS sentence,
  a {.*, text: null, sketch: null} AS article
ORDER BY parent, statement.start, policy.id
