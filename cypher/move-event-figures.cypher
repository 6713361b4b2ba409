// Moves figures told of events from one event to another; `report` on the edge says of which report.
// @param rows LIST<MAP> {from, to, reading, report}: `reading` the id of the report; `report` the same, null where `to` is it
// @returns nothing
UNWIND $rows AS row
MATCH (from:Event {id: row.from})
MATCH (to:Event {id: row.to})
MATCH (o:Observation)-[r:OF_EVENT]->(from)
WHERE coalesce(r.report, row.from) = row.reading
CREATE (o)-[n:OF_EVENT]->(to)
SET n += properties(r), n.report = row.report
DELETE r
