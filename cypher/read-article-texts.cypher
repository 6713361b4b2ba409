// Texts of articles.
// @param ids LIST<STRING> of articles
// @returns parent, text
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
RETURN parent, a.text AS text
ORDER BY parent
