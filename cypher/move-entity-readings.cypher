// Moves what was read of names from one entity to another; `readAs` on the edge says whose it was.
// @param rows LIST<MAP> {from, to, reading, readAs}: `reading` the id it was read as; `readAs` the same, null where `to` is it
// @returns nothing
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (x)-[r:MENTIONS|AGENT|PARTICIPANT|OBJECT|AT|WITHIN|UNDER|SAID_BY|ABOUT|SUBJECT|TARGET|TELLS_OF]->(from)
WHERE coalesce(r.readAs, row.from) = row.reading
FOREACH (_ IN CASE WHEN type(r) = 'MENTIONS' THEN [1] ELSE [] END | CREATE (x)-[n:MENTIONS]->(to) SET n += properties(r), n.readAs = row.readAs)
FOREACH (_ IN CASE WHEN type(r) = 'AGENT' THEN [1] ELSE [] END | CREATE (x)-[n:AGENT]->(to) SET n += properties(r), n.readAs = row.readAs)
FOREACH (_ IN CASE WHEN type(r) = 'PARTICIPANT' THEN [1] ELSE [] END | CREATE (x)-[n:PARTICIPANT]->(to) SET n += properties(r), n.readAs = row.readAs)
FOREACH (_ IN CASE WHEN type(r) = 'OBJECT' THEN [1] ELSE [] END | CREATE (x)-[n:OBJECT]->(to) SET n += properties(r), n.readAs = row.readAs)
FOREACH (_ IN CASE WHEN type(r) = 'AT' THEN [1] ELSE [] END | CREATE (x)-[n:AT]->(to) SET n += properties(r), n.readAs = row.readAs)
FOREACH (_ IN CASE WHEN type(r) = 'WITHIN' THEN [1] ELSE [] END | CREATE (x)-[n:WITHIN]->(to) SET n += properties(r), n.readAs = row.readAs)
FOREACH (_ IN CASE WHEN type(r) = 'UNDER' THEN [1] ELSE [] END | CREATE (x)-[n:UNDER]->(to) SET n += properties(r), n.readAs = row.readAs)
FOREACH (_ IN CASE WHEN type(r) = 'SAID_BY' THEN [1] ELSE [] END | CREATE (x)-[n:SAID_BY]->(to) SET n += properties(r), n.readAs = row.readAs)
FOREACH (_ IN CASE WHEN type(r) = 'ABOUT' THEN [1] ELSE [] END | CREATE (x)-[n:ABOUT]->(to) SET n += properties(r), n.readAs = row.readAs)
FOREACH (_ IN CASE WHEN type(r) = 'SUBJECT' THEN [1] ELSE [] END | CREATE (x)-[n:SUBJECT]->(to) SET n += properties(r), n.readAs = row.readAs)
FOREACH (_ IN CASE WHEN type(r) = 'TARGET' THEN [1] ELSE [] END | CREATE (x)-[n:TARGET]->(to) SET n += properties(r), n.readAs = row.readAs)
FOREACH (_ IN CASE WHEN type(r) = 'TELLS_OF' THEN [1] ELSE [] END | CREATE (x)-[n:TELLS_OF]->(to) SET n += properties(r), n.readAs = row.readAs)
DELETE r
