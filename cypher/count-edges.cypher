// Counts the edges of the graph, and those between entities.
// @returns edges, relations
RETURN COUNT { ()-->() } AS edges,
  COUNT { (:Entity)-[:PART_OF|LOCATED_IN|OPERATES|ISSUED|COVERS|AFFILIATED_WITH|COOPERATES_WITH]->(:Entity) } AS relations
