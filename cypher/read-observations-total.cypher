// Counts what list-observations lists.
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
// @returns total
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
RETURN count(*) AS total
