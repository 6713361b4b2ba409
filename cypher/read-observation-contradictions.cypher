// What speaks against observations by arithmetic: the earlier levels that their growth does not fit, and the later ones that do not fit them.
// @param ids LIST<STRING> of observations
// @returns parent, observation, earlier, subject, indicator
UNWIND $ids AS parent
CALL (parent) {
  MATCH (o:Observation {id: parent})-[:ABOUT]->(s:Entity)
  MATCH (o)-[:OF]->(i:Indicator)
  WHERE o.baseTime IS NOT NULL
  WITH o, s, i
  MATCH (i)<-[:OF]-(b:Observation)-[:ABOUT]->(whose:Entity)
  WHERE whose.id = s.id
    AND (b.asOf = o.baseTime OR b.period = o.baseTime)
    AND (b.high < o.baseLow OR b.low > o.baseHigh)
    AND coalesce(b.kind, 'ACTUAL') = 'ACTUAL'
  RETURN o, b, s, i
UNION
  MATCH (b:Observation {id: parent})-[:ABOUT]->(s:Entity)
  MATCH (b)-[:OF]->(i:Indicator)
  WHERE coalesce(b.kind, 'ACTUAL') = 'ACTUAL'
  WITH b, s, i
  MATCH (i)<-[:OF]-(o:Observation)-[:ABOUT]->(whose:Entity)
  WHERE whose.id = s.id
    AND (b.asOf = o.baseTime OR b.period = o.baseTime)
    AND (b.high < o.baseLow OR b.low > o.baseHigh)
  RETURN o, b, s, i
}
RETURN parent, properties(o) AS observation, properties(b) AS earlier, properties(s) AS subject, properties(i) AS indicator
ORDER BY parent, o.id, b.id
