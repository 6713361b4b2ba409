// Finds anew when entities were seen, where an article of one of these dates set it; what takes part in an event is mentioned too.
// @param ids LIST<STRING> of entities
// @param dates LIST<STRING>? of articles that are gone; without them all are found anew
// @returns nothing
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE CASE WHEN $dates IS NULL THEN true ELSE e.firstSeen IN $dates OR e.lastSeen IN $dates END
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(:Sentence)<-[:HAS]-(a:Article)
  RETURN min(a.date) AS firstMention, max(a.date) AS lastMention
}
CALL (e) {
  MATCH (e)<-[:ABOUT|SUBJECT|TARGET]-(f)
  RETURN min(f.dateSaid) AS firstFact, max(f.dateSaid) AS lastFact
}
SET
  e.firstSeen = CASE WHEN firstMention IS NULL OR firstFact < firstMention THEN firstFact ELSE firstMention END,
  e.lastSeen = CASE WHEN lastMention IS NULL OR lastFact > lastMention THEN lastFact ELSE lastMention END
