// Counts relations between entities by type.
// @returns name, count
MATCH (:Entity)-[r:PART_OF|LOCATED_IN|OPERATES|ISSUED|COVERS|AFFILIATED_WITH|COOPERATES_WITH]->(:Entity)
RETURN type(r) AS name, count(*) AS count
ORDER BY name
