// Takes out events that no sentence reports any more.
// @param ids LIST<STRING> of events
// @returns nothing
UNWIND $ids AS id
MATCH (f:Event {id: id})
WHERE NOT EXISTS { (f)-[:REPORTED_IN]->(:Sentence) }
DETACH DELETE f
