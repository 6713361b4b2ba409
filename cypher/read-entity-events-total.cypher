// Counts what list-entity-events lists, for each parent that has any.
// @param ids LIST<STRING> entities
// @param types LIST<STRING>? only these types
// @param edges LIST<STRING>? only on these edges
// @returns parent, total
UNWIND $ids AS parent
MATCH (e:Entity {id: parent})
MATCH (e)<-[part:AGENT|PARTICIPANT|OBJECT|AT|WITHIN]-(v:Event)
WHERE ($types IS NULL OR v.type IN $types)
  AND ($edges IS NULL OR type(part) IN $edges)
RETURN parent, count(DISTINCT v) AS total
ORDER BY parent
