// Counts what list-overdue lists.
// @param asOf STRING day to judge by
// @param settledBy MAP for each stage the stages that end the waiting for it
// @param stages LIST<STRING>? only promises of these
// @param region STRING? start of the codes of the region and all below it
// @returns total
MATCH (v:Event {status: 'PLANNED'})-[part:OBJECT|WITHIN]->(e:Entity)
WHERE v.dueDate < $asOf
  AND (v.dateSaid IS NULL OR v.dateSaid <= $asOf)
  AND (type(part) = 'OBJECT' OR NOT EXISTS { MATCH (v)-[:OBJECT]->(:Entity) })
  AND ($stages IS NULL OR v.stage IN $stages)
  AND ($region IS NULL OR EXISTS { MATCH (e)-[:PART_OF|LOCATED_IN*0..8]->(around:Entity)
    WHERE around.adcode STARTS WITH $region })
WITH e, v.stage AS stage, v.dueDate AS due, max(v.dateSaid) AS said
WHERE NOT EXISTS { MATCH (e)<-[on:OBJECT|WITHIN]-(later:Event)
    WHERE later.status <> 'PLANNED' AND later.stage IN $settledBy[stage]
      AND (type(on) = 'OBJECT' OR NOT EXISTS { MATCH (later)-[:OBJECT]->(:Entity) })
      AND (said IS NULL OR later.dateSaid IS NULL OR later.dateSaid >= said)
      AND (later.dateSaid IS NULL OR later.dateSaid <= $asOf)
      AND coalesce(later.date, later.dateSaid, '') <= $asOf }
  AND NOT EXISTS { MATCH (e)<-[on:OBJECT|WITHIN]-(later:Event)
    WHERE later.status = 'PLANNED' AND later.stage = stage AND later.dueDate <> due
      AND (type(on) = 'OBJECT' OR NOT EXISTS { MATCH (later)-[:OBJECT]->(:Entity) })
      AND later.dateSaid > said AND later.dateSaid <= $asOf }
RETURN count(*) AS total
