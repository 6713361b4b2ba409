// Articles with their home region and the ids of the names in them, as they were read.
// @param after STRING id to go on from
// @param limit INTEGER at most so many
// @returns id, region, names
MATCH (a:Article)
WHERE a.id > $after
WITH a
ORDER BY a.id
LIMIT $limit
RETURN a.id AS id, a.region AS region,
  [(a)-[:HAS]->(:Sentence)-[m:MENTIONS]->(e:Entity) | coalesce(m.readAs, e.id)] AS names
ORDER BY id
