// Writes the mentions of new sentences.
// @param rows LIST<MAP> {id, sentenceId, entityId, properties}
// @returns nothing
UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentenceId})
MATCH (e:Entity {id: row.entityId})
CREATE (s)-[m:MENTIONS {id: row.id}]->(e)
SET m += row.properties
