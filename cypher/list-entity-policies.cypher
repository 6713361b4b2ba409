// Policies that entities issued, or bodies that are part of them or lie in them; the last issued first.
// @param ids LIST<STRING> of issuers
// @param from STRING? issued on this day or later
// @param to STRING? issued on this day or earlier
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns parent, key, tie, policy
UNWIND $ids AS parent
CALL (parent) {
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
  WITH DISTINCT p, coalesce(issued, '') AS key, p.id AS tie
  WHERE $key IS NULL
    OR (NOT $backward AND (key < $key OR (key = $key AND tie > $tie)))
    OR ($backward AND (key > $key OR (key = $key AND tie < $tie)))
  WITH p, key, tie
  ORDER BY CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
  RETURN key, tie, properties(p) AS policy
}
RETURN parent, key, tie, policy
ORDER BY parent, CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
