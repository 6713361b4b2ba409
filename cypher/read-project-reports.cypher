// Events that tell a rung of a project's ladder, newest first: of what they are done to, or of the programme where they name no object.
// @param ids LIST<STRING> of entities
// @param limit INTEGER at most so many for each
// @returns parent, event
UNWIND $ids AS parent
MATCH (e:Entity {id: parent})
CALL (e) {
  MATCH (e)<-[part:OBJECT|WITHIN]-(v:Event)
  WHERE v.stage IS NOT NULL
    AND (type(part) = 'OBJECT' OR NOT EXISTS { MATCH (v)-[:OBJECT]->(:Entity) })
  WITH DISTINCT v
  WITH v, coalesce(v.date, v.dateSaid, '') AS day, v.id AS id
  ORDER BY day DESC, id
  LIMIT $limit
  RETURN properties(v) AS event, day, id
}
RETURN parent, event
ORDER BY parent, day DESC, id
