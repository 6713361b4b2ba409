// Makes events, or gives those that are there the properties that all their reports make together.
// @param rows LIST<MAP> {id, properties}
// @returns nothing
UNWIND $rows AS row
MERGE (v:Event {id: row.id})
SET v = row.properties
