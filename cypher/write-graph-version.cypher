// Notes that the graph is another one now.
// @param graphVersion STRING that it never had before
// @returns nothing
MERGE (v:GraphVersion {id: 'graph'})
SET v.graphVersion = $graphVersion
