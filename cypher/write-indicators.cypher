// Makes the indicators that are new.
// @param rows LIST<MAP> {id, properties}, sorted by id
// @returns nothing
UNWIND $rows AS row
MERGE (i:Indicator {id: row.id})
ON CREATE SET i += row.properties
