// Finds which of these names are read as part of another entity, or have others read as part of theirs.
// @param ids LIST<STRING> of entities as they were read
// @returns id, entityId, entityType, entityName, type, name, aliases, adcode, kind, isKnown
UNWIND $ids AS id
MATCH (r:EntityRecord {id: id})-[:SAME_AS]->(e:Entity)
RETURN r.id AS id, e.id AS entityId, e.type AS entityType, e.name AS entityName, r.type AS type, r.name AS name, r.aliases AS aliases, r.adcode AS adcode, r.kind AS kind, r.isKnown AS isKnown
ORDER BY id
