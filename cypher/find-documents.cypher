// Finds the documents that bear a key, or hold the same content.
// @param key STRING of the document
// @param contentHash STRING SHA-256 of its content
// @returns id, key, keys, contentHash, firstIngestedAt
CALL () {
  MATCH (d:Document {key: $key}) RETURN d
  UNION
  MATCH (d:Document {hasOtherKeys: true}) WHERE $key IN d.keys RETURN d
  UNION
  MATCH (d:Document {contentHash: $contentHash}) RETURN d
}
RETURN d.id AS id, d.key AS key, d.keys AS keys, d.contentHash AS contentHash, d.firstIngestedAt AS firstIngestedAt
ORDER BY id
