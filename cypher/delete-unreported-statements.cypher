// Takes out statements that no sentence reports any more.
// @param ids LIST<STRING> of statements
// @returns nothing
UNWIND $ids AS id
MATCH (f:Statement {id: id})
WHERE NOT EXISTS { (f)-[:REPORTED_IN]->(:Sentence) }
DETACH DELETE f
