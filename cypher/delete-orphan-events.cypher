// Takes out events that stand for no report of their own any more.
// @param ids LIST<STRING> of events
// @returns nothing
UNWIND $ids AS id
MATCH (v:Event {id: id})
WHERE NOT (v)--()
DELETE v
