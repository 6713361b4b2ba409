// Writes events and the sentences that report them.
// @param rows LIST<MAP> {id, sentenceId, start, end, properties}
// @returns nothing
UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentenceId})
MERGE (v:Event {id: row.id})
SET v += row.properties
CREATE (v)-[:REPORTED_IN {start: row.start, end: row.end}]->(s)
