// Keeps the sketches by which reprints are met.
// @param rows LIST<MAP> {id, sketch}
// @returns nothing
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.sketch = row.sketch
