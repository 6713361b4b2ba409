// Writes observations with their indicator, subject and sentence.
// @param rows LIST<MAP> {id, indicatorId, subjectId, sentenceId, start, end, readAs, properties}
// @returns nothing
UNWIND $rows AS row
MATCH (i:Indicator {id: row.indicatorId})
MATCH (e:Entity {id: row.subjectId})
MATCH (s:Sentence {id: row.sentenceId})
MERGE (o:Observation {id: row.id})
SET o += row.properties
MERGE (o)-[:OF]->(i)
CREATE (o)-[n:ABOUT]->(e)
SET n.readAs = row.readAs
CREATE (o)-[:REPORTED_IN {start: row.start, end: row.end}]->(s)
