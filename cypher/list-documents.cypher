// Documents by name.
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns key, tie, document
MATCH (d:Document)
WITH d, d.name AS key, d.id AS tie
WHERE $key IS NULL
  OR (NOT $backward AND (key > $key OR (key = $key AND tie > $tie)))
  OR ($backward AND (key < $key OR (key = $key AND tie < $tie)))
WITH d, key, tie
ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
LIMIT $limit
RETURN key, tie, properties(d) AS document
ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
