// Records of reports that share an event.
// @param after STRING id to go on from
// @param limit INTEGER at most so many
// @returns id, eventId, properties
MATCH (r:EventRecord)
WHERE r.id > $after
WITH r
ORDER BY r.id
LIMIT $limit
MATCH (r)-[:SAME_AS]->(v:Event)
RETURN r.id AS id, v.id AS eventId, properties(r) AS properties
ORDER BY id
