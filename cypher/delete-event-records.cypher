// Takes out records of reports that make an event alone.
// @param ids LIST<STRING> of reports
// @returns nothing
UNWIND $ids AS id
MATCH (r:EventRecord {id: id})
DETACH DELETE r
