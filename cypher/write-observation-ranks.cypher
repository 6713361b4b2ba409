// Marks how observations stand among all that tell the same thing; null where one stands alone.
// @param rows LIST<MAP> {id, rank, reason}
// @returns nothing
UNWIND $rows AS row
MATCH (o:Observation {id: row.id})
SET o.rank = row.rank, o.rankReason = row.reason
