// Counts what list-entities lists.
// @param types LIST<STRING>? only these types
// @param region STRING? start of the codes of the region and all below it
// @param text STRING? lower case, in the name or an alias
// @param from STRING? seen on this day or later
// @param to STRING? seen on this day or earlier
// @param isKnown BOOLEAN? known to the gazetteer, or not
// @param kinds LIST<STRING>? only of these finer kinds
// @param minimumScore FLOAT? named somewhere by a mention linked so surely at least
// @param publisher STRING? named in an article of exactly this publisher
// @param asOf STRING? spoken of on this day or earlier
// @returns total
MATCH (e:Entity)
WHERE ($types IS NULL OR e.type IN $types)
  AND ($text IS NULL OR toLower(e.name) CONTAINS $text
    OR any(alias IN e.aliases WHERE toLower(alias) CONTAINS $text))
  AND ($from IS NULL OR e.lastSeen >= $from)
  AND ($to IS NULL OR e.firstSeen <= $to)
  AND ($isKnown IS NULL OR e.isKnown = $isKnown)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($asOf IS NULL OR e.firstSeen <= $asOf)
  AND ($minimumScore IS NULL OR EXISTS { MATCH (e)<-[m:MENTIONS]-(:Sentence) WHERE m.score >= $minimumScore })
  AND ($publisher IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(:Sentence)<-[:HAS]-(a:Article) WHERE a.publisher = $publisher })
  AND ($region IS NULL OR EXISTS { MATCH (e)-[:PART_OF|LOCATED_IN*0..8]->(around:Entity)
    WHERE around.adcode STARTS WITH $region })
RETURN count(*) AS total
