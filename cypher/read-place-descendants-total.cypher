// Counts what list-place-descendants lists, for each parent that has any.
// @param ids LIST<STRING> places
// @returns parent, total
UNWIND $ids AS parent
MATCH (e:Entity {id: parent})
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
WITH DISTINCT parent, e, below
WHERE below.id <> e.id
RETURN parent, count(DISTINCT below) AS total
ORDER BY parent
