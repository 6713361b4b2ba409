// Writes statements: what one sentence says of two entities.
// @param rows LIST<MAP> {id, sourceId, targetId, sentenceId, start, end, sourceReadAs, targetReadAs, properties}
// @returns nothing
UNWIND $rows AS row
MATCH (source:Entity {id: row.sourceId})
MATCH (target:Entity {id: row.targetId})
MATCH (s:Sentence {id: row.sentenceId})
CREATE (t:Statement {id: row.id})
SET t += row.properties
CREATE (t)-[subject:SUBJECT]->(source)
CREATE (t)-[object:TARGET]->(target)
SET subject.readAs = row.sourceReadAs, object.readAs = row.targetReadAs
CREATE (t)-[:REPORTED_IN {start: row.start, end: row.end}]->(s)
