// Forgets ids of entities that are no more.
// @returns nothing
MATCH (f:FormerId)
DELETE f
