// Counts what list-entity-policies lists, for each parent that has any.
// @param ids LIST<STRING> of issuers
// @param from STRING? issued on this day or later
// @param to STRING? issued on this day or earlier
// @returns parent, total
UNWIND $ids AS parent
MATCH (around:Entity {id: parent})
CALL (around) {
  MATCH (around)-[:ISSUED]->(p:Policy)
  RETURN p
UNION
  MATCH (around)<-[:PART_OF|LOCATED_IN*1..2]-(by:Organization)-[:ISSUED]->(p:Policy)
  RETURN p
}
CALL (p) {
  MATCH (p)<-[:TELLS_OF]-(t:PolicyStatement)
  WHERE t.property = 'date' OR (t.property = 'act' AND t.value = 'ISSUED')
  RETURN min(CASE WHEN t.property = 'date' THEN t.value ELSE t.date END) AS told
}
CALL (p) {
  MATCH (p)<-[:OBJECT]-(v:Event {type: 'POLICY_RELEASE'})
  RETURN min(v.date) AS released
}
WITH parent, p, coalesce(told, released) AS issued
WHERE ($from IS NULL OR issued >= $from) AND ($to IS NULL OR issued <= $to)
RETURN parent, count(DISTINCT p) AS total
ORDER BY parent
