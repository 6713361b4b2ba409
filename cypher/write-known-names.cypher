// Keeps the names that articles were read with.
// @param rows LIST<MAP> {id, properties}
// @returns nothing
UNWIND $rows AS row
MERGE (n:KnownNames {id: row.id})
SET n = row.properties
