// Says that a document changed what is known, and that groups of names and reports are to be worked out anew.
// @param key STRING of the document
// @returns nothing
CREATE (:ResolutionDue {id: $key})
