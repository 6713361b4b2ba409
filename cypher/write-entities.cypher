// Makes the entities that are new; of known ones it only widens the time they were seen in. Answers what is stored now.
// @param rows LIST<MAP> {id, type, firstSeen, lastSeen, properties}, sorted by id
// @returns id, type, name, aliases, adcode, kind, isKnown
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e += row.properties, e.firstSeen = row.firstSeen, e.lastSeen = row.lastSeen
ON MATCH SET
  e.firstSeen = CASE WHEN e.firstSeen IS NULL OR row.firstSeen < e.firstSeen THEN row.firstSeen ELSE e.firstSeen END,
  e.lastSeen = CASE WHEN e.lastSeen IS NULL OR row.lastSeen > e.lastSeen THEN row.lastSeen ELSE e.lastSeen END
FOREACH (_ IN CASE WHEN row.type = 'ORGANIZATION' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (_ IN CASE WHEN row.type = 'PLACE' THEN [1] ELSE [] END | SET e:Place)
FOREACH (_ IN CASE WHEN row.type = 'PROGRAMME' THEN [1] ELSE [] END | SET e:Programme)
FOREACH (_ IN CASE WHEN row.type = 'POLICY' THEN [1] ELSE [] END | SET e:Policy)
FOREACH (_ IN CASE WHEN row.type = 'PERSON' THEN [1] ELSE [] END | SET e:Person)
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, e.adcode AS adcode, e.kind AS kind, e.isKnown AS isKnown
ORDER BY id
