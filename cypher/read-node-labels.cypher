// What kind of node each id belongs to; ids of names and reports lead to the entity or event that they are part of.
// @param ids LIST<STRING> of any nodes
// @returns parent, label
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, 'Entity' AS label
UNION ALL
UNWIND $ids AS parent
MATCH (n:Event {id: parent})
RETURN parent, 'Event' AS label
UNION ALL
UNWIND $ids AS parent
MATCH (n:Observation {id: parent})
RETURN parent, 'Observation' AS label
UNION ALL
UNWIND $ids AS parent
MATCH (n:Article {id: parent})
RETURN parent, 'Article' AS label
UNION ALL
UNWIND $ids AS parent
MATCH (n:Sentence {id: parent})
RETURN parent, 'Sentence' AS label
UNION ALL
UNWIND $ids AS parent
MATCH (n:Document {id: parent})
RETURN parent, 'Document' AS label
UNION ALL
UNWIND $ids AS parent
MATCH (n:Source {id: parent})
RETURN parent, 'Source' AS label
UNION ALL
UNWIND $ids AS parent
MATCH (n:Indicator {id: parent})
RETURN parent, 'Indicator' AS label
UNION ALL
UNWIND $ids AS parent
MATCH (n:EntityRecord {id: parent})
RETURN parent, 'Entity' AS label
UNION ALL
UNWIND $ids AS parent
MATCH (n:EventRecord {id: parent})
RETURN parent, 'Event' AS label
