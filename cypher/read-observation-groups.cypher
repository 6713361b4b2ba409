// Counts observations by one or two of their properties; with one unit it sums them up too.
// @param subject STRING? id of the entity
// @param indicator STRING? lower case, in the name of the indicator
// @param region STRING? start of the codes of the region and all below it
// @param from STRING? holding at this day or later
// @param to STRING? holding at this day or earlier
// @param unit STRING? exactly this unit
// @param indicatorId STRING? id of the indicator
// @param minimumScore FLOAT? read so surely at least
// @param publisher STRING? told by an article of exactly this publisher
// @param asOf STRING? said on this day or earlier
// @param kinds LIST<STRING>? only of these kinds; what has none is ACTUAL
// @param extents LIST<STRING>? only of these extents
// @param bestOnly BOOLEAN? of several that tell one thing the preferred one alone
// @param by STRING what to group by
// @param thenBy STRING what to group by within that; NOTHING: one group each
// @param limit INTEGER at most so many groups, the largest
// @returns first, second, count, least, most, sum
MATCH (o:Observation)-[:ABOUT]->(s:Entity)
MATCH (o)-[:OF]->(i:Indicator)
WHERE ($subject IS NULL OR s.id = $subject)
  AND ($indicator IS NULL OR toLower(i.name) CONTAINS $indicator)
  AND ($unit IS NULL OR o.unit = $unit)
  AND ($indicatorId IS NULL OR i.id = $indicatorId)
  AND ($minimumScore IS NULL OR o.score >= $minimumScore)
  AND ($asOf IS NULL OR o.dateSaid <= $asOf)
  AND ($publisher IS NULL OR EXISTS { MATCH (o)-[:REPORTED_IN]->(:Sentence)<-[:HAS]-(a:Article) WHERE a.publisher = $publisher })
  AND ($kinds IS NULL OR coalesce(o.kind, 'ACTUAL') IN $kinds)
  AND ($extents IS NULL OR o.extent IN $extents)
  AND ($bestOnly IS NULL OR NOT $bestOnly OR coalesce(o.rank, 'PREFERRED') = 'PREFERRED')
  AND ($from IS NULL OR coalesce(o.asOf, split(o.period, '/')[-1]) + '~' >= $from)
  AND ($to IS NULL OR coalesce(o.asOf, split(o.period, '/')[0]) <= $to)
  AND ($region IS NULL OR EXISTS { MATCH (s)-[:PART_OF|LOCATED_IN*0..8]->(around:Entity)
    WHERE around.adcode STARTS WITH $region })
WITH o, s, i,
  CASE $by
    WHEN 'SOURCE' THEN [(o)-[:REPORTED_IN]->(:Sentence)<-[:HAS]-(a:Article) | a.publisher]
    ELSE [CASE $by WHEN 'TYPE' THEN s.type WHEN 'STATUS' THEN coalesce(o.kind, 'ACTUAL') WHEN 'ENTITY' THEN s.id WHEN 'INDICATOR' THEN i.id WHEN 'MONTH' THEN substring(coalesce(o.asOf, split(o.period, '/')[-1]), 0, 7) WHEN 'YEAR' THEN substring(coalesce(o.asOf, split(o.period, '/')[-1]), 0, 4) WHEN 'PROVINCE' THEN substring(s.adcode, 0, 2) + '0000' WHEN 'COUNTY' THEN CASE WHEN size(s.adcode) >= 6 AND NOT s.adcode ENDS WITH '00' THEN substring(s.adcode, 0, 6) ELSE null END END]
  END AS firsts,
  CASE $thenBy
    WHEN 'SOURCE' THEN [(o)-[:REPORTED_IN]->(:Sentence)<-[:HAS]-(a:Article) | a.publisher]
    ELSE [CASE $thenBy WHEN 'TYPE' THEN s.type WHEN 'STATUS' THEN coalesce(o.kind, 'ACTUAL') WHEN 'ENTITY' THEN s.id WHEN 'INDICATOR' THEN i.id WHEN 'MONTH' THEN substring(coalesce(o.asOf, split(o.period, '/')[-1]), 0, 7) WHEN 'YEAR' THEN substring(coalesce(o.asOf, split(o.period, '/')[-1]), 0, 4) WHEN 'PROVINCE' THEN substring(s.adcode, 0, 2) + '0000' WHEN 'COUNTY' THEN CASE WHEN size(s.adcode) >= 6 AND NOT s.adcode ENDS WITH '00' THEN substring(s.adcode, 0, 6) ELSE null END END]
  END AS seconds
UNWIND CASE WHEN size(firsts) = 0 THEN [null] ELSE firsts END AS first
UNWIND CASE WHEN size(seconds) = 0 THEN [null] ELSE seconds END AS second
WITH DISTINCT o, first, second
WITH first, second, count(*) AS count, min(o.value) AS least, max(o.value) AS most, sum(o.value) AS sum
ORDER BY count DESC, first, second
LIMIT $limit
RETURN first, second, count, least, most, sum
ORDER BY count DESC, first, second
