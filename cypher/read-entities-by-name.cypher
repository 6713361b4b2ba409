// All entities by name, from one on: the order of the index, so that no page costs more than the items on it.
// @param key STRING name of the item to go on from; '' for the first page
// @param tie STRING tie of the item to go on from
// @param limit INTEGER at most so many
// @returns key, tie, entity
MATCH (e:Entity)
WHERE e.name >= $key
WITH e, e.name AS key, e.id AS tie
WHERE key > $key OR tie > $tie
WITH e, key, tie
ORDER BY key, tie
LIMIT $limit
RETURN key, tie, [e.id, e.type, e.name, e.aliases, e.kind, e.adcode, e.isKnown, e.firstSeen, e.lastSeen] AS entity
ORDER BY key, tie
