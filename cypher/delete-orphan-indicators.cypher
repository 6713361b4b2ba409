// Takes out indicators that nothing holds up any more.
// @param ids LIST<STRING> of indicators
// @returns nothing
UNWIND $ids AS id
MATCH (n:Indicator {id: id})
WHERE NOT (n)--()
DELETE n
