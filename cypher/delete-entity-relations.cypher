// Takes out the edges between these entities and others, to be derived anew.
// @param ids LIST<STRING> of entities
// @returns nothing
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:PART_OF|LOCATED_IN|OPERATES|ISSUED|COVERS|AFFILIATED_WITH|COOPERATES_WITH]-(other:Entity)
DELETE r
