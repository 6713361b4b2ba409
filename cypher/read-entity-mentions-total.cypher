// Counts what list-entity-mentions lists, for each parent that has any.
// @param ids LIST<STRING> entities
// @returns parent, total
UNWIND $ids AS parent
MATCH (e:Entity {id: parent})
MATCH (e)<-[m:MENTIONS]-(s:Sentence)<-[:HAS]-(a:Article)
RETURN parent, count(*) AS total
ORDER BY parent
