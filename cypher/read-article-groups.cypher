// Counts articles by one or two of their properties.
// @param text STRING? lower case, in title or text
// @param publisher STRING? exactly this publisher
// @param region STRING? start of the codes of the region and all below it
// @param from STRING? published on this day or later
// @param to STRING? published on this day or earlier
// @param mentions STRING? id of an entity that it mentions
// @param by STRING what to group by
// @param thenBy STRING what to group by within that; NOTHING: one group each
// @param limit INTEGER at most so many groups, the largest
// @returns first, second, count
MATCH (a:Article)
WHERE ($text IS NULL OR toLower(a.title) CONTAINS $text OR toLower(a.text) CONTAINS $text)
  AND ($publisher IS NULL OR a.publisher = $publisher)
  AND ($region IS NULL OR a.region STARTS WITH $region)
  AND ($from IS NULL OR a.date >= $from)
  AND ($to IS NULL OR a.date <= $to)
  AND ($mentions IS NULL OR EXISTS { MATCH (a)-[:HAS]->(:Sentence)-[:MENTIONS]->(named:Entity)
    WHERE named.id = $mentions })
WITH a,
  CASE $by
    WHEN 'TYPE' THEN [(a)-[:HAS]->(:Sentence)<-[:REPORTED_IN]-(v:Event) | v.type]
    ELSE [CASE $by WHEN 'SOURCE' THEN a.publisher WHEN 'MONTH' THEN substring(a.date, 0, 7) WHEN 'YEAR' THEN substring(a.date, 0, 4) WHEN 'PROVINCE' THEN substring(a.region, 0, 2) + '0000' WHEN 'COUNTY' THEN CASE WHEN size(a.region) >= 6 AND NOT a.region ENDS WITH '00' THEN substring(a.region, 0, 6) ELSE null END END]
  END AS firsts,
  CASE $thenBy
    WHEN 'TYPE' THEN [(a)-[:HAS]->(:Sentence)<-[:REPORTED_IN]-(v:Event) | v.type]
    ELSE [CASE $thenBy WHEN 'SOURCE' THEN a.publisher WHEN 'MONTH' THEN substring(a.date, 0, 7) WHEN 'YEAR' THEN substring(a.date, 0, 4) WHEN 'PROVINCE' THEN substring(a.region, 0, 2) + '0000' WHEN 'COUNTY' THEN CASE WHEN size(a.region) >= 6 AND NOT a.region ENDS WITH '00' THEN substring(a.region, 0, 6) ELSE null END END]
  END AS seconds
UNWIND CASE WHEN size(firsts) = 0 THEN [null] ELSE firsts END AS first
UNWIND CASE WHEN size(seconds) = 0 THEN [null] ELSE seconds END AS second
WITH DISTINCT a, first, second
WITH first, second, count(*) AS count
ORDER BY count DESC, first, second
LIMIT $limit
RETURN first, second, count
ORDER BY count DESC, first, second
