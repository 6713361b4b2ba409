// Entities with what is compared of them; those with records are told by these.
// @param after STRING id to go on from
// @param limit INTEGER at most so many
// @returns id, type, name, aliases, adcode, kind, isKnown, hasRecords
MATCH (e:Entity)
WHERE e.id > $after
WITH e
ORDER BY e.id
LIMIT $limit
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, e.adcode AS adcode, e.kind AS kind, e.isKnown AS isKnown,
  EXISTS { (e)<-[:SAME_AS]-(:EntityRecord) } AS hasRecords
ORDER BY id
