// Counts events by status.
// @returns name, count
MATCH (v:Event)
RETURN v.status AS name, count(*) AS count
ORDER BY name
