// Keeps pairs that people are asked about.
// @param rows LIST<MAP> {id, properties}
// @returns nothing
UNWIND $rows AS row
MERGE (p:ReviewPair {id: row.id})
SET p += row.properties
