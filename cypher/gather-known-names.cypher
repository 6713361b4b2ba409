// The names that articles were last read with, each as two hashes: of its words, and of all that it may stand for.
// @returns id, version, names
MATCH (n:KnownNames)
RETURN n.id AS id, n.version AS version, n.names AS names
ORDER BY id
