// Counts what list-articles lists.
// @param text STRING? lower case, in title or text
// @param publisher STRING? exactly this publisher
// @param region STRING? start of the codes of the region and all below it
// @param from STRING? published on this day or later
// @param to STRING? published on this day or earlier
// @param mentions STRING? id of an entity that it mentions
// @returns total
MATCH (a:Article)
WHERE ($text IS NULL OR toLower(a.title) CONTAINS $text OR toLower(a.text) CONTAINS $text)
  AND ($publisher IS NULL OR a.publisher = $publisher)
  AND ($region IS NULL OR a.region STARTS WITH $region)
  AND ($from IS NULL OR a.date >= $from)
  AND ($to IS NULL OR a.date <= $to)
  AND ($mentions IS NULL OR EXISTS { MATCH (a)-[:HAS]->(:Sentence)-[:MENTIONS]->(named:Entity)
    WHERE named.id = $mentions })
RETURN count(*) AS total
