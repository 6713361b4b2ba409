// Says under which keys a document is known.
// @param id STRING of the document
// @param newId STRING made of its first key
// @param key STRING the first key
// @param keys LIST<STRING> all of them
// @param hasOtherKeys BOOLEAN whether there is more than one
// @returns nothing
MATCH (d:Document {id: $id})
SET d.id = $newId, d.key = $key, d.keys = $keys, d.hasOtherKeys = $hasOtherKeys
