// Takes out articles.
// @param ids LIST<STRING> of articles
// @returns nothing
UNWIND $ids AS id
MATCH (a:Article {id: id})
DETACH DELETE a
