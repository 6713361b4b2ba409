// Points of series, oldest first.
// @param ids LIST<STRING> of series: the ids of subject and indicator with ` ~ ` between
// @param kinds LIST<STRING>? only of these kinds; what has none is ACTUAL
// @param extents LIST<STRING>? only of these extents
// @param bestOnly BOOLEAN? of several that tell one thing the preferred one alone
// @param from STRING? holding at this day or later
// @param to STRING? holding at this day or earlier
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns parent, key, tie, observation, subject, indicator
UNWIND $ids AS parent
WITH parent, split(parent, ' ~ ') AS ends
MATCH (s:Entity {id: ends[0]})
CALL (s, ends) {
  MATCH (s)<-[:ABOUT]-(o:Observation)-[:OF]->(i:Indicator)
  WHERE coalesce(o.asOf, split(o.period, '/')[-1]) IS NOT NULL
    AND ($kinds IS NULL OR coalesce(o.kind, 'ACTUAL') IN $kinds)
    AND ($extents IS NULL OR o.extent IN $extents)
  AND ($bestOnly IS NULL OR NOT $bestOnly OR coalesce(o.rank, 'PREFERRED') = 'PREFERRED')
    AND ($from IS NULL OR coalesce(o.asOf, split(o.period, '/')[-1]) + '~' >= $from)
    AND ($to IS NULL OR coalesce(o.asOf, split(o.period, '/')[0]) <= $to)
    AND i.id = ends[1]
  WITH o, s, i, coalesce(o.asOf, split(o.period, '/')[-1]) AS key, o.id AS tie
  WHERE $key IS NULL
    OR (NOT $backward AND (key > $key OR (key = $key AND tie > $tie)))
    OR ($backward AND (key < $key OR (key = $key AND tie < $tie)))
  WITH o, s, i, key, tie
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
  RETURN key, tie, properties(o) AS observation, properties(s) AS subject, properties(i) AS indicator
}
RETURN parent, key, tie, observation, subject, indicator
ORDER BY parent, CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
