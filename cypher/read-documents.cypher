// Documents by id.
// @param ids LIST<STRING> of documents
// @returns parent, document
UNWIND $ids AS parent
MATCH (d:Document {id: parent})
RETURN parent, properties(d) AS document
ORDER BY parent
