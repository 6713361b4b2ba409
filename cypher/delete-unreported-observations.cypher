// Takes out observations that no sentence reports any more.
// @param ids LIST<STRING> of observations
// @returns nothing
UNWIND $ids AS id
MATCH (f:Observation {id: id})
WHERE NOT EXISTS { (f)-[:REPORTED_IN]->(:Sentence) }
DETACH DELETE f
