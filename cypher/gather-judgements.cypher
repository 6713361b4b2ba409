// All judgements, in the order they were made.
// @returns id, at, properties
MATCH (j:Judgement)
RETURN j.id AS id, j.at AS at, properties(j) AS properties
ORDER BY at, id
