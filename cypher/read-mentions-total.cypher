// Counts mentions.
// @returns total
RETURN COUNT { (:Sentence)-[:MENTIONS]->(:Entity) } AS total
