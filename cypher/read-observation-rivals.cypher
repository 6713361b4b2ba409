// All that is told of the same subject, indicator and time as an observation, itself among it; with the article, and the one that it reprints.
// @param ids LIST<STRING> of observations
// @returns parent, observation, article, originals
UNWIND $ids AS parent
MATCH (o:Observation {id: parent})-[:ABOUT]->(e:Entity)
MATCH (o)-[:OF]->(i:Indicator)
MATCH (i)<-[:OF]-(b:Observation)-[:ABOUT]->(whose:Entity)
WHERE whose.id = e.id
  AND (b.id = o.id OR (coalesce(o.asOf, o.period) IS NOT NULL
    AND coalesce(b.asOf, '') = coalesce(o.asOf, '') AND coalesce(b.period, '') = coalesce(o.period, '')
    AND coalesce(b.kind, 'ACTUAL') = coalesce(o.kind, 'ACTUAL') AND coalesce(b.extent, '') = coalesce(o.extent, '')))
MATCH (b)-[:REPORTED_IN]->(:Sentence)<-[:HAS]-(a:Article)
RETURN parent, properties(b) AS observation, a {.*, text: null, sketch: null} AS article, [(a)-[:REPRINTS]->(original:Article) | original.id] AS originals
ORDER BY parent, b.id, a.id
