// Keeps judgements; one that is there stays as it is.
// @param rows LIST<MAP> {id, properties}
// @returns nothing
UNWIND $rows AS row
MERGE (j:Judgement {id: row.id})
ON CREATE SET j += row.properties
