// Takes out statements of policies that no sentence reports any more.
// @param ids LIST<STRING> of statements
// @returns nothing
UNWIND $ids AS id
MATCH (f:PolicyStatement {id: id})
WHERE NOT EXISTS { (f)-[:REPORTED_IN]->(:Sentence) }
DETACH DELETE f
