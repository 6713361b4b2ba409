// Edges among the nodes of each group: relations between entities, roles of entities in events, and policies that events are done under.
// @param groups LIST<MAP> each with its `id` and the `ids` of its nodes
// @param types LIST<STRING>? only edges of these types
// @returns parent, type, source, target
CALL () {
  UNWIND $groups AS group
  UNWIND group.ids AS id
  MATCH (a:Entity {id: id})-[r:PART_OF|LOCATED_IN|OPERATES|ISSUED|COVERS|AFFILIATED_WITH|COOPERATES_WITH]->(b:Entity)
  WHERE b.id IN group.ids AND ($types IS NULL OR type(r) IN $types)
  RETURN group.id AS parent, type(r) AS type, a.id AS source, b.id AS target
UNION ALL
  UNWIND $groups AS group
  UNWIND group.ids AS id
  MATCH (v:Event {id: id})-[r:AGENT|PARTICIPANT|OBJECT|AT|WITHIN|UNDER]->(b:Entity)
  WHERE b.id IN group.ids AND ($types IS NULL OR type(r) IN $types)
  RETURN group.id AS parent, type(r) AS type, v.id AS source, b.id AS target
}
RETURN DISTINCT parent, type, source, target
ORDER BY parent, type, source, target
