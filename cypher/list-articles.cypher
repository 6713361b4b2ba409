// Articles, newest first, those without a date last.
// @param text STRING? lower case, in title or text
// @param publisher STRING? exactly this publisher
// @param region STRING? start of the codes of the region and all below it
// @param from STRING? published on this day or later
// @param to STRING? published on this day or earlier
// @param mentions STRING? id of an entity that it mentions
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns key, tie, article
MATCH (a:Article)
WHERE ($text IS NULL OR toLower(a.title) CONTAINS $text OR toLower(a.text) CONTAINS $text)
  AND ($publisher IS NULL OR a.publisher = $publisher)
  AND ($region IS NULL OR a.region STARTS WITH $region)
  AND ($from IS NULL OR a.date >= $from)
  AND ($to IS NULL OR a.date <= $to)
  AND ($mentions IS NULL OR EXISTS { MATCH (a)-[:HAS]->(:Sentence)-[:MENTIONS]->(named:Entity)
    WHERE named.id = $mentions })
WITH a, coalesce(a.date, '') AS key, a.id AS tie
WHERE $key IS NULL
  OR (NOT $backward AND (key < $key OR (key = $key AND tie > $tie)))
  OR ($backward AND (key > $key OR (key = $key AND tie < $tie)))
WITH a, key, tie
ORDER BY CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
LIMIT $limit
RETURN key, tie, a {.*, text: null, sketch: null} AS article
ORDER BY CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
