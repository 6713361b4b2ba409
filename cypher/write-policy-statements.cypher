// Writes what sentences tell of policies: numbers, levels, days, packages, acts.
// @param rows LIST<MAP> {id, policyId, sentenceId, start, end, properties}
// @returns nothing
UNWIND $rows AS row
MATCH (p:Entity {id: row.policyId})
MATCH (s:Sentence {id: row.sentenceId})
CREATE (t:PolicyStatement {id: row.id})
SET t += row.properties
CREATE (t)-[:TELLS_OF]->(p)
CREATE (t)-[:REPORTED_IN {start: row.start, end: row.end}]->(s)
