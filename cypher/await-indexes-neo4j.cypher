// Waits until every index answers.
// @only neo4j
// @returns nothing
CALL db.awaitIndexes(120)
