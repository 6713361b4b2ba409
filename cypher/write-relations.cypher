// Derives the edges between entities from new statements: one a type and pair, with how many say so and when.
// @param rows LIST<MAP> {id, type, sourceId, targetId, statements, firstSeen, lastSeen}, one an edge
// @returns nothing
UNWIND $rows AS row
MATCH (source:Entity {id: row.sourceId})
MATCH (target:Entity {id: row.targetId})
FOREACH (_ IN CASE WHEN row.type = 'PART_OF' THEN [1] ELSE [] END | MERGE (source)-[r:PART_OF]->(target) ON CREATE SET r.id = row.id)
FOREACH (_ IN CASE WHEN row.type = 'LOCATED_IN' THEN [1] ELSE [] END | MERGE (source)-[r:LOCATED_IN]->(target) ON CREATE SET r.id = row.id)
FOREACH (_ IN CASE WHEN row.type = 'OPERATES' THEN [1] ELSE [] END | MERGE (source)-[r:OPERATES]->(target) ON CREATE SET r.id = row.id)
FOREACH (_ IN CASE WHEN row.type = 'ISSUED' THEN [1] ELSE [] END | MERGE (source)-[r:ISSUED]->(target) ON CREATE SET r.id = row.id)
FOREACH (_ IN CASE WHEN row.type = 'COVERS' THEN [1] ELSE [] END | MERGE (source)-[r:COVERS]->(target) ON CREATE SET r.id = row.id)
FOREACH (_ IN CASE WHEN row.type = 'AFFILIATED_WITH' THEN [1] ELSE [] END | MERGE (source)-[r:AFFILIATED_WITH]->(target) ON CREATE SET r.id = row.id)
FOREACH (_ IN CASE WHEN row.type = 'COOPERATES_WITH' THEN [1] ELSE [] END | MERGE (source)-[r:COOPERATES_WITH]->(target) ON CREATE SET r.id = row.id)
WITH row, source, target
MATCH (source)-[r]->(target)
WHERE r.id = row.id
SET r.rank = coalesce(r.rank, 'NORMAL'),
  r.statements = coalesce(r.statements, 0) + row.statements,
  r.firstSeen = CASE WHEN r.firstSeen IS NULL OR row.firstSeen < r.firstSeen THEN row.firstSeen ELSE r.firstSeen END,
  r.lastSeen = CASE WHEN r.lastSeen IS NULL OR row.lastSeen > r.lastSeen THEN row.lastSeen ELSE r.lastSeen END
