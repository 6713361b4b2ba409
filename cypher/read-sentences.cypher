// Sentences by id.
// @param ids LIST<STRING> of sentences
// @returns parent, sentence
UNWIND $ids AS parent
MATCH (s:Sentence {id: parent})
RETURN parent, properties(s) AS sentence
ORDER BY parent
