// Observations with what is compared of those that tell the same thing.
// @param after STRING id to go on from
// @param limit INTEGER at most so many
// @returns id, observation, subjects, indicators, articles
MATCH (o:Observation)
WHERE o.id > $after
WITH o
ORDER BY o.id
LIMIT $limit
RETURN o.id AS id, o {.value, .approx, .low, .high, .asOf, .period, .kind, .extent, .dateSaid, .saidBy, .rank, .rankReason} AS observation,
  [(o)-[:ABOUT]->(e:Entity) | e.id] AS subjects,
  [(o)-[:OF]->(i:Indicator) | i.id] AS indicators,
  [(o)-[:REPORTED_IN]->(:Sentence)<-[:HAS]-(a:Article) | a.id] AS articles
ORDER BY id
