// Policies, the last issued first, those whose day nobody tells last.
// @param region STRING? start of the codes of the region and all below it, of who issued it
// @param issuer STRING? id of who issued it, or of what that is part of or lies in
// @param covers STRING? id of what it covers
// @param level STRING? told to be of this level
// @param text STRING? lower case, in the name or an alias
// @param from STRING? issued on this day or later
// @param to STRING? issued on this day or earlier
// @param acts LIST<STRING>? one of these was done with it
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns key, tie, policy
MATCH (p:Policy)
WHERE ($text IS NULL OR toLower(p.name) CONTAINS $text
    OR any(alias IN p.aliases WHERE toLower(alias) CONTAINS $text))
  AND ($covers IS NULL OR EXISTS { MATCH (p)-[:COVERS]->(covered:Entity) WHERE covered.id = $covers })
  AND ($level IS NULL OR EXISTS { MATCH (p)<-[:TELLS_OF]-(t:PolicyStatement) WHERE t.property = 'level' AND t.value = $level })
  AND ($acts IS NULL OR EXISTS { MATCH (p)<-[:TELLS_OF]-(t:PolicyStatement) WHERE t.property = 'act' AND t.value IN $acts })
  AND ($issuer IS NULL OR EXISTS { MATCH (p)<-[:ISSUED]-(:Entity)-[:PART_OF|LOCATED_IN*0..2]->(around:Entity) WHERE around.id = $issuer })
  AND ($region IS NULL OR EXISTS { MATCH (p)<-[:ISSUED]-(:Entity)-[:PART_OF|LOCATED_IN*0..8]->(around:Entity)
    WHERE around.adcode STARTS WITH $region })
CALL (p) {
  MATCH (p)<-[:TELLS_OF]-(t:PolicyStatement)
  WHERE t.property = 'date' OR (t.property = 'act' AND t.value = 'ISSUED')
  RETURN min(CASE WHEN t.property = 'date' THEN t.value ELSE t.date END) AS told
}
CALL (p) {
  MATCH (p)<-[:OBJECT]-(v:Event {type: 'POLICY_RELEASE'})
  RETURN min(v.date) AS released
}
WITH p, coalesce(told, released) AS issued
WHERE ($from IS NULL OR issued >= $from) AND ($to IS NULL OR issued <= $to)
WITH p, coalesce(issued, '') AS key, p.id AS tie
WHERE $key IS NULL
  OR (NOT $backward AND (key < $key OR (key = $key AND tie > $tie)))
  OR ($backward AND (key > $key OR (key = $key AND tie < $tie)))
WITH p, key, tie
ORDER BY CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
LIMIT $limit
RETURN key, tie, properties(p) AS policy
ORDER BY CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
