// Promises of projects whose day has passed with nothing reported since, the last due first.
// @param asOf STRING day to judge by
// @param settledBy MAP for each stage the stages that end the waiting for it
// @param stages LIST<STRING>? only promises of these
// @param region STRING? start of the codes of the region and all below it
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns key, tie, project, dueDate, promises
MATCH (v:Event {status: 'PLANNED'})-[part:OBJECT|WITHIN]->(e:Entity)
WHERE v.dueDate < $asOf
  AND (v.dateSaid IS NULL OR v.dateSaid <= $asOf)
  AND (type(part) = 'OBJECT' OR NOT EXISTS { MATCH (v)-[:OBJECT]->(:Entity) })
  AND ($stages IS NULL OR v.stage IN $stages)
  AND ($region IS NULL OR EXISTS { MATCH (e)-[:PART_OF|LOCATED_IN*0..8]->(around:Entity)
    WHERE around.adcode STARTS WITH $region })
WITH e, v.stage AS stage, v.dueDate AS due, max(v.dateSaid) AS said, collect(DISTINCT properties(v)) AS promises
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
WITH e, due, promises, due AS key, e.id + ' ' + stage AS tie
WHERE $key IS NULL
  OR (NOT $backward AND (key < $key OR (key = $key AND tie > $tie)))
  OR ($backward AND (key > $key OR (key = $key AND tie < $tie)))
WITH e, due, promises, key, tie
ORDER BY CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
LIMIT $limit
RETURN key, tie, properties(e) AS project, due AS dueDate, promises
ORDER BY CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
