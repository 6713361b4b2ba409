// Records of names that share an entity, with whether anything was read of them that is still there.
// @param after STRING id to go on from
// @param limit INTEGER at most so many
// @returns id, entityId, type, name, aliases, adcode, kind, isKnown, isRead
MATCH (r:EntityRecord)
WHERE r.id > $after
WITH r
ORDER BY r.id
LIMIT $limit
MATCH (r)-[:SAME_AS]->(e:Entity)
RETURN r.id AS id, e.id AS entityId, r.type AS type, r.name AS name, r.aliases AS aliases, r.adcode AS adcode, r.kind AS kind, r.isKnown AS isKnown,
  EXISTS { MATCH (e)<-[n:MENTIONS|AGENT|PARTICIPANT|OBJECT|AT|WITHIN|UNDER|SAID_BY|ABOUT|SUBJECT|TARGET|TELLS_OF]-() WHERE coalesce(n.readAs, e.id) = r.id } AS isRead
ORDER BY id
