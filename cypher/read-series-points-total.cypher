// Counts what list-series-points lists, for each parent that has any.
// @param ids LIST<STRING> of series: the ids of subject and indicator with ` ~ ` between
// @param kinds LIST<STRING>? only of these kinds; what has none is ACTUAL
// @param extents LIST<STRING>? only of these extents
// @param bestOnly BOOLEAN? of several that tell one thing the preferred one alone
// @param from STRING? holding at this day or later
// @param to STRING? holding at this day or earlier
// @returns parent, total
UNWIND $ids AS parent
WITH parent, split(parent, ' ~ ') AS ends
MATCH (s:Entity {id: ends[0]})
MATCH (s)<-[:ABOUT]-(o:Observation)-[:OF]->(i:Indicator)
WHERE coalesce(o.asOf, split(o.period, '/')[-1]) IS NOT NULL
  AND ($kinds IS NULL OR coalesce(o.kind, 'ACTUAL') IN $kinds)
  AND ($extents IS NULL OR o.extent IN $extents)
  AND ($bestOnly IS NULL OR NOT $bestOnly OR coalesce(o.rank, 'PREFERRED') = 'PREFERRED')
  AND ($from IS NULL OR coalesce(o.asOf, split(o.period, '/')[-1]) + '~' >= $from)
  AND ($to IS NULL OR coalesce(o.asOf, split(o.period, '/')[0]) <= $to)
  AND i.id = ends[1]
RETURN parent, count(*) AS total
ORDER BY parent
