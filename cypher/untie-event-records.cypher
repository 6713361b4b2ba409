// Takes reports off the events they make.
// @param ids LIST<STRING> of reports
// @returns nothing
UNWIND $ids AS id
MATCH (r:EventRecord {id: id})-[s:SAME_AS]->(v:Event)
DELETE s
