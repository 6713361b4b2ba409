// Forgets the names that articles were read with.
// @returns nothing
MATCH (n:KnownNames)
DELETE n
