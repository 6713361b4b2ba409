// Entities that bear a name or a code: canonical names before aliases, then the most mentioned.
// @param name STRING? canonical name or alias, whole
// @param type STRING? only this type
// @param adcode STRING? only with this code
// @param limit INTEGER at most so many
// @returns entity
MATCH (e:Entity)
WHERE ($name IS NULL OR e.name = $name OR $name IN e.aliases)
  AND ($adcode IS NULL OR e.adcode = $adcode)
  AND ($type IS NULL OR e.type = $type)
WITH e, CASE WHEN $name IS NULL OR e.name = $name THEN 0 ELSE 1 END AS rank, COUNT { (e)<-[:MENTIONS]-() } AS mentions
RETURN properties(e) AS entity
ORDER BY rank, mentions DESC, e.id
LIMIT $limit
