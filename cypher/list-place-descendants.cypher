// Places that are part of places, by name: over PART_OF step by step, and below them by official code.
// @param ids LIST<STRING> places
// @param key STRING? sort key of the item to go on from
// @param tie STRING? tie of the item to go on from
// @param backward BOOLEAN towards the start of the list
// @param limit INTEGER at most so many
// @returns parent, key, tie, entity
UNWIND $ids AS parent
MATCH (e:Entity {id: parent})
CALL (e) {
  CALL (e) {
    MATCH (e)<-[:PART_OF*1..8]-(below:Place)
    RETURN below
  UNION
    MATCH (division:Place)<-[:PART_OF*0..8]-(below:Place)
    WHERE division.adcode STARTS WITH CASE
      WHEN e.adcode = '100000' THEN ''
      WHEN size(e.adcode) = 6 AND e.adcode ENDS WITH '0000' THEN substring(e.adcode, 0, 2)
      WHEN size(e.adcode) = 6 AND e.adcode ENDS WITH '00' THEN substring(e.adcode, 0, 4)
      ELSE e.adcode END
    RETURN below
  }
  WITH DISTINCT e, below
  WHERE below.id <> e.id
  WITH below, below.name AS key, below.id AS tie
  WHERE $key IS NULL
    OR (NOT $backward AND (key > $key OR (key = $key AND tie > $tie)))
    OR ($backward AND (key < $key OR (key = $key AND tie < $tie)))
  WITH below, key, tie
  ORDER BY CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
  RETURN key, tie, properties(below) AS entity
}
RETURN parent, key, tie, entity
ORDER BY parent, CASE WHEN $backward THEN '' ELSE key END, CASE WHEN $backward THEN key ELSE '' END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
