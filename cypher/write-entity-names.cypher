// Gives known entities the names and codes that a new document brought.
// @param rows LIST<MAP> {id, properties}
// @returns nothing
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties
