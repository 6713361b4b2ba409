// Pairs that people are asked about, the likeliest first.
// @returns id, kind, a, b, score, reasons
MATCH (p:ReviewPair)
RETURN p.id AS id, p.kind AS kind, p.a AS a, p.b AS b, p.score AS score, p.reasons AS reasons
ORDER BY score DESC, id
