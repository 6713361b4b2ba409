// Observations by id, with subject and indicator.
// @param ids LIST<STRING> of observations
// @returns parent, observation, subject, indicator
UNWIND $ids AS parent
MATCH (o:Observation {id: parent})-[:ABOUT]->(s:Entity)
MATCH (o)-[:OF]->(i:Indicator)
RETURN parent, properties(o) AS observation, properties(s) AS subject, properties(i) AS indicator
ORDER BY parent
