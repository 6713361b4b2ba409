// Makes other writers of the same keys or contents wait until this transaction ends: their unique ids are held, the nodes are not kept.
// @param keys LIST<STRING> of documents and hashes of contents, sorted
// @returns nothing
UNWIND $keys AS key
MERGE (l:WriteLock {id: key})
DELETE l
