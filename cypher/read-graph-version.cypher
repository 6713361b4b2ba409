// Tells the version of the graph: each write gives it another.
// @returns graphVersion
MATCH (v:GraphVersion {id: 'graph'})
RETURN v.graphVersion AS graphVersion
