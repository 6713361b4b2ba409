// Finds names that no gazetteer knows and have other names, with the words by which articles name them; those in records as they were read.
// @param ids LIST<STRING> of entities
// @returns id, entityId, type, name, aliases, adcode, kind, isKnown, isRecord, mentions
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})
  WHERE e.isKnown = false AND size(e.aliases) > 0
  RETURN e, e AS n, false AS isRecord
UNION ALL
  MATCH (n:EntityRecord)-[:SAME_AS]->(e:Entity {id: id})
  WHERE n.isKnown = false AND size(n.aliases) > 0
  RETURN e, n, true AS isRecord
}
RETURN n.id AS id, e.id AS entityId, n.type AS type, n.name AS name, n.aliases AS aliases, n.adcode AS adcode, n.kind AS kind, n.isKnown AS isKnown, isRecord,
  [(:Sentence)-[m:MENTIONS]->(e) | {surface: m.surface, readAs: m.readAs}] AS mentions
ORDER BY id, isRecord
