// Places that places are part of, nearest first: over PART_OF step by step, and from there by official code.
// @param ids LIST<STRING> of places
// @returns parent, entity, distance
UNWIND $ids AS parent
CALL (parent) {
  MATCH path = (:Entity {id: parent})-[:PART_OF*1..8]->(above:Place)
  RETURN above, length(path) AS distance
UNION
  MATCH path = (:Entity {id: parent})-[:PART_OF*0..8]->(step:Place)
  WHERE step.adcode IS NOT NULL
  WITH step.adcode AS code, length(path) AS steps
  UNWIND [[1, substring(code, 0, 6)], [2, substring(code, 0, 4) + '00'], [3, substring(code, 0, 2) + '0000'], [4, '100000']] AS level
  WITH steps + level[0] AS distance, level[1] AS wanted, code
  WHERE wanted <> code
  MATCH (above:Entity {adcode: wanted})
  WHERE above:Place
  RETURN above, distance
}
WITH parent, above, min(distance) AS distance
WHERE above.id <> parent
RETURN parent, properties(above) AS entity, distance
ORDER BY parent, distance, above.name, above.id
