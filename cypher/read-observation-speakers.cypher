// Who said that observations are so.
// @param ids LIST<STRING> of observations
// @returns parent, entity
UNWIND $ids AS parent
MATCH (o:Observation {id: parent})-[:SAID_BY]->(e:Entity)
RETURN parent, properties(e) AS entity
ORDER BY parent, e.id
