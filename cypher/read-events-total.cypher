// Counts what list-events lists.
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
// @returns total
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
RETURN count(*) AS total
