// Looks words up in the index of the titles, best first: any pair of characters of the query may match.
// @only embedded
// @param query STRING as typed
// @param limit INTEGER at most so many
// @returns id, text
CALL grafeo.search.text({label: 'Article', property: 'title', query: $query, k: $limit}) YIELD node_id, score
MATCH (n:Article) WHERE id(n) = node_id
RETURN n.id AS id, n.title AS text
ORDER BY score DESC, id
