// Counts articles, events and observations by month.
// @param from STRING? first month, YYYY-MM
// @param to STRING? last month, YYYY-MM
// @returns month, kind, count
CALL () {
  MATCH (a:Article)
  RETURN 'articles' AS kind, a.date AS day
UNION ALL
  MATCH (v:Event)
  RETURN 'events' AS kind, v.date AS day
UNION ALL
  MATCH (o:Observation)
  RETURN 'observations' AS kind, coalesce(o.asOf, split(o.period, '/')[-1]) AS day
}
WITH kind, substring(day, 0, 7) AS month
WHERE size(month) = 7 AND ($from IS NULL OR month >= $from) AND ($to IS NULL OR month <= $to)
RETURN month, kind, count(*) AS count
ORDER BY month, kind
