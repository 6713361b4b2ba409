// Counts events by one or two of their properties.
// @param types LIST<STRING>? only these types
// @param statuses LIST<STRING>? only these statuses
// @param stages LIST<STRING>? only those that tell one of these rungs
// @param policy STRING? id of a policy that it is done under
// @param region STRING? start of the codes of the region and all below it
// @param from STRING? going on at this day or later
// @param to STRING? going on at this day or earlier
// @param participant STRING? id of an entity that takes part
// @param edges LIST<STRING>? edges the participant may hang on
// @param text STRING? lower case, in the title
// @param alongside STRING? id of another entity that takes part
// @param minimumScore FLOAT? read so surely at least
// @param publisher STRING? told by an article of exactly this publisher
// @param asOf STRING? said on this day or earlier
// @param by STRING what to group by
// @param thenBy STRING what to group by within that; NOTHING: one group each
// @param limit INTEGER at most so many groups, the largest
// @returns first, second, count
MATCH (v:Event)
WHERE ($types IS NULL OR v.type IN $types)
  AND ($statuses IS NULL OR v.status IN $statuses)
  AND ($stages IS NULL OR v.stage IN $stages)
  AND ($policy IS NULL OR EXISTS { MATCH (v)-[:UNDER]->(p:Entity) WHERE p.id = $policy })
  AND ($text IS NULL OR toLower(v.title) CONTAINS $text)
  AND ($minimumScore IS NULL OR v.score >= $minimumScore)
  AND ($asOf IS NULL OR v.dateSaid <= $asOf)
  AND ($alongside IS NULL OR EXISTS { MATCH (v)-[:AGENT|PARTICIPANT|OBJECT|AT|WITHIN]->(another:Entity) WHERE another.id = $alongside })
  AND ($publisher IS NULL OR EXISTS { MATCH (v)-[:REPORTED_IN]->(:Sentence)<-[:HAS]-(a:Article) WHERE a.publisher = $publisher })
  AND ($from IS NULL OR $from <= coalesce(v.endDate, CASE v.datePrecision
    WHEN 'MONTH' THEN substring(v.date, 0, 7) + '~'
    WHEN 'YEAR' THEN substring(v.date, 0, 4) + '~'
    ELSE v.date END))
  AND ($to IS NULL OR coalesce(v.date, v.endDate) <= $to)
  AND ($participant IS NULL OR EXISTS { MATCH (v)-[part:AGENT|PARTICIPANT|OBJECT|AT|WITHIN]->(taking:Entity)
    WHERE taking.id = $participant AND ($edges IS NULL OR type(part) IN $edges) })
  AND ($region IS NULL OR EXISTS { MATCH (v)-[:AGENT|PARTICIPANT|OBJECT|AT|WITHIN]->(taking:Entity)-[:PART_OF|LOCATED_IN*0..8]->(around:Entity)
    WHERE around.adcode STARTS WITH $region })
WITH v,
  CASE $by
    WHEN 'PROVINCE' THEN [(v)-[:AGENT|PARTICIPANT|OBJECT|AT|WITHIN]->(p:Place) WHERE p.adcode IS NOT NULL | substring(p.adcode, 0, 2) + '0000']
    WHEN 'COUNTY' THEN [(v)-[:AGENT|PARTICIPANT|OBJECT|AT|WITHIN]->(p:Place) WHERE size(p.adcode) >= 6 AND NOT p.adcode ENDS WITH '00' | substring(p.adcode, 0, 6)]
    WHEN 'SOURCE' THEN [(v)-[:REPORTED_IN]->(:Sentence)<-[:HAS]-(a:Article) | a.publisher]
    WHEN 'ENTITY' THEN [(v)-[:AGENT|PARTICIPANT|OBJECT|AT|WITHIN]->(e:Entity) | e.id]
    ELSE [CASE $by WHEN 'TYPE' THEN v.type WHEN 'STATUS' THEN v.status WHEN 'STAGE' THEN v.stage WHEN 'MONTH' THEN substring(v.date, 0, 7) WHEN 'YEAR' THEN substring(v.date, 0, 4) END]
  END AS firsts,
  CASE $thenBy
    WHEN 'PROVINCE' THEN [(v)-[:AGENT|PARTICIPANT|OBJECT|AT|WITHIN]->(p:Place) WHERE p.adcode IS NOT NULL | substring(p.adcode, 0, 2) + '0000']
    WHEN 'COUNTY' THEN [(v)-[:AGENT|PARTICIPANT|OBJECT|AT|WITHIN]->(p:Place) WHERE size(p.adcode) >= 6 AND NOT p.adcode ENDS WITH '00' | substring(p.adcode, 0, 6)]
    WHEN 'SOURCE' THEN [(v)-[:REPORTED_IN]->(:Sentence)<-[:HAS]-(a:Article) | a.publisher]
    WHEN 'ENTITY' THEN [(v)-[:AGENT|PARTICIPANT|OBJECT|AT|WITHIN]->(e:Entity) | e.id]
    ELSE [CASE $thenBy WHEN 'TYPE' THEN v.type WHEN 'STATUS' THEN v.status WHEN 'STAGE' THEN v.stage WHEN 'MONTH' THEN substring(v.date, 0, 7) WHEN 'YEAR' THEN substring(v.date, 0, 4) END]
  END AS seconds
UNWIND CASE WHEN size(firsts) = 0 THEN [null] ELSE firsts END AS first
UNWIND CASE WHEN size(seconds) = 0 THEN [null] ELSE seconds END AS second
WITH DISTINCT v, first, second
WITH first, second, count(*) AS count
ORDER BY count DESC, first, second
LIMIT $limit
RETURN first, second, count
ORDER BY count DESC, first, second
