// Moves what reports tell from one event to another; `report` on the edge says whose it was.
// @param rows LIST<MAP> {from, to, reading, report}: `reading` the id of the report; `report` the same, null where `to` is it
// @returns nothing
UNWIND $rows AS row
MATCH (from:Event {id: row.from})
MATCH (to:Event {id: row.to})
MATCH (from)-[r:AGENT|PARTICIPANT|OBJECT|AT|WITHIN|UNDER|SAID_BY|REPORTED_IN]->(x)
WHERE coalesce(r.report, row.from) = row.reading
FOREACH (_ IN CASE WHEN type(r) = 'AGENT' THEN [1] ELSE [] END | CREATE (to)-[n:AGENT]->(x) SET n += properties(r), n.report = row.report)
FOREACH (_ IN CASE WHEN type(r) = 'PARTICIPANT' THEN [1] ELSE [] END | CREATE (to)-[n:PARTICIPANT]->(x) SET n += properties(r), n.report = row.report)
FOREACH (_ IN CASE WHEN type(r) = 'OBJECT' THEN [1] ELSE [] END | CREATE (to)-[n:OBJECT]->(x) SET n += properties(r), n.report = row.report)
FOREACH (_ IN CASE WHEN type(r) = 'AT' THEN [1] ELSE [] END | CREATE (to)-[n:AT]->(x) SET n += properties(r), n.report = row.report)
FOREACH (_ IN CASE WHEN type(r) = 'WITHIN' THEN [1] ELSE [] END | CREATE (to)-[n:WITHIN]->(x) SET n += properties(r), n.report = row.report)
FOREACH (_ IN CASE WHEN type(r) = 'UNDER' THEN [1] ELSE [] END | CREATE (to)-[n:UNDER]->(x) SET n += properties(r), n.report = row.report)
FOREACH (_ IN CASE WHEN type(r) = 'SAID_BY' THEN [1] ELSE [] END | CREATE (to)-[n:SAID_BY]->(x) SET n += properties(r), n.report = row.report)
FOREACH (_ IN CASE WHEN type(r) = 'REPORTED_IN' THEN [1] ELSE [] END | CREATE (to)-[n:REPORTED_IN]->(x) SET n += properties(r), n.report = row.report)
DELETE r
