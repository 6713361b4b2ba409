// The words by which articles name things.
// @returns surface
MATCH (:Sentence)-[m:MENTIONS]->(:Entity)
RETURN DISTINCT m.surface AS surface
ORDER BY surface
