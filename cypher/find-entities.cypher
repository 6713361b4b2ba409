// Finds entities with the properties that records keep of them.
// @param ids LIST<STRING> of entities
// @returns id, type, name, aliases, adcode, kind, isKnown
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, e.adcode AS adcode, e.kind AS kind, e.isKnown AS isKnown
ORDER BY id
