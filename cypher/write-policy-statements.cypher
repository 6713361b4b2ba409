// Writes what sentences tell of policies: numbers, levels, days, packages, acts.
// @param rows LIST<MAP> {id, policyId, sentenceId, start, end, readAs, properties}
// @returns nothing
UNWIND $rows AS row
MATCH (p:Entity {id: row.policyId})
MATCH (s:Sentence {id: row.sentenceId})
CREATE (t:PolicyStatement {id: row.id})
SET t += row.properties
CREATE (t)-[n:TELLS_OF]->(p)
SET n.readAs = row.readAs
CREATE (t)-[:REPORTED_IN {start: row.start, end: row.end}]->(s)
