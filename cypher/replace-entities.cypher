// Makes entities, or gives those that are there the name, type and other properties that all their records make together.
// @param rows LIST<MAP> {id, type, properties}
// @returns nothing
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e += row.properties
REMOVE e:Organization, e:Place, e:Programme, e:Policy, e:Person
FOREACH (_ IN CASE WHEN row.type = 'ORGANIZATION' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (_ IN CASE WHEN row.type = 'PLACE' THEN [1] ELSE [] END | SET e:Place)
FOREACH (_ IN CASE WHEN row.type = 'PROGRAMME' THEN [1] ELSE [] END | SET e:Programme)
FOREACH (_ IN CASE WHEN row.type = 'POLICY' THEN [1] ELSE [] END | SET e:Policy)
FOREACH (_ IN CASE WHEN row.type = 'PERSON' THEN [1] ELSE [] END | SET e:Person)
