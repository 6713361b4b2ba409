// Counts events by type.
// @returns name, count
MATCH (v:Event)
RETURN v.type AS name, count(*) AS count
ORDER BY name
