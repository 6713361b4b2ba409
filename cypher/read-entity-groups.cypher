// Counts entities by one or two of their properties.
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
// @param by STRING what to group by
// @param thenBy STRING what to group by within that; NOTHING: one group each
// @param limit INTEGER at most so many groups, the largest
// @returns first, second, count
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
WITH e,
  CASE $by
    WHEN 'SOURCE' THEN [(e)<-[:MENTIONS]-(:Sentence)<-[:HAS]-(a:Article) | a.publisher]
    ELSE [CASE $by WHEN 'TYPE' THEN e.type WHEN 'KIND' THEN e.kind WHEN 'MONTH' THEN substring(e.firstSeen, 0, 7) WHEN 'YEAR' THEN substring(e.firstSeen, 0, 4) WHEN 'PROVINCE' THEN substring(e.adcode, 0, 2) + '0000' WHEN 'COUNTY' THEN CASE WHEN size(e.adcode) >= 6 AND NOT e.adcode ENDS WITH '00' THEN substring(e.adcode, 0, 6) ELSE null END END]
  END AS firsts,
  CASE $thenBy
    WHEN 'SOURCE' THEN [(e)<-[:MENTIONS]-(:Sentence)<-[:HAS]-(a:Article) | a.publisher]
    ELSE [CASE $thenBy WHEN 'TYPE' THEN e.type WHEN 'KIND' THEN e.kind WHEN 'MONTH' THEN substring(e.firstSeen, 0, 7) WHEN 'YEAR' THEN substring(e.firstSeen, 0, 4) WHEN 'PROVINCE' THEN substring(e.adcode, 0, 2) + '0000' WHEN 'COUNTY' THEN CASE WHEN size(e.adcode) >= 6 AND NOT e.adcode ENDS WITH '00' THEN substring(e.adcode, 0, 6) ELSE null END END]
  END AS seconds
UNWIND CASE WHEN size(firsts) = 0 THEN [null] ELSE firsts END AS first
UNWIND CASE WHEN size(seconds) = 0 THEN [null] ELSE seconds END AS second
WITH DISTINCT e, first, second
WITH first, second, count(*) AS count
ORDER BY count DESC, first, second
LIMIT $limit
RETURN first, second, count
ORDER BY count DESC, first, second
