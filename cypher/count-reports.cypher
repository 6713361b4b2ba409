// Counts the reports that tell events told by several, and these events.
// @returns reports, events
MATCH (r:EventRecord)-[:SAME_AS]->(e:Event)
RETURN count(r) AS reports, count(DISTINCT e) AS events
