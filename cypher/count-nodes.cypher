// Counts the nodes of the graph by what they are.
// @returns documents, articles, sentences, entities, events, observations, nodes
RETURN COUNT { (:Document) } AS documents, COUNT { (:Article) } AS articles, COUNT { (:Sentence) } AS sentences,
  COUNT { (:Entity) } AS entities, COUNT { (:Event) } AS events, COUNT { (:Observation) } AS observations,
  COUNT { () } - COUNT { (:ResolutionDue) } - COUNT { (:KnownNames) } - COUNT { (:FormerId) } - COUNT { (:GraphVersion) } AS nodes
