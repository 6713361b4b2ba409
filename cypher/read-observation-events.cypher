// The events that observations are told of.
// @param ids LIST<STRING> of observations
// @returns parent, event, statement, sentence, article
UNWIND $ids AS parent
MATCH (o:Observation {id: parent})-[r:OF_EVENT]->(v:Event)
MATCH (o)-[:REPORTED_IN]->(:Sentence)<-[:HAS]-(a:Article)
MATCH (a)-[:HAS]->(s:Sentence)
WHERE s.id = r.sentenceId
RETURN DISTINCT parent, properties(v) AS event, properties(r) AS statement, properties(s) AS sentence,
  a {.*, text: null, sketch: null} AS article
ORDER BY parent, event.id
