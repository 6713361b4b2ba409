// Makes keys unique and quick to look up; the constraint stands before its index, because Grafeo's constraint brings none.
// @returns nothing
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_content IF NOT EXISTS FOR (n:Document) REQUIRE n.contentHash IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT indicator_id IF NOT EXISTS FOR (n:Indicator) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT policy_statement_id IF NOT EXISTS FOR (n:PolicyStatement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_record_id IF NOT EXISTS FOR (n:EntityRecord) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_record_id IF NOT EXISTS FOR (n:EventRecord) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT write_lock_id IF NOT EXISTS FOR (n:WriteLock) REQUIRE n.id IS UNIQUE;
CREATE INDEX source_id_lookup IF NOT EXISTS FOR (n:Source) ON (n.id);
CREATE INDEX document_id_lookup IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE INDEX document_content_lookup IF NOT EXISTS FOR (n:Document) ON (n.contentHash);
CREATE INDEX document_key IF NOT EXISTS FOR (n:Document) ON (n.key);
CREATE INDEX document_shared IF NOT EXISTS FOR (n:Document) ON (n.hasOtherKeys);
CREATE INDEX article_id_lookup IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX sentence_id_lookup IF NOT EXISTS FOR (n:Sentence) ON (n.id);
CREATE INDEX entity_id_lookup IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX entity_adcode IF NOT EXISTS FOR (n:Entity) ON (n.adcode);
CREATE INDEX event_id_lookup IF NOT EXISTS FOR (n:Event) ON (n.id);
CREATE INDEX event_type IF NOT EXISTS FOR (n:Event) ON (n.type);
CREATE INDEX event_status IF NOT EXISTS FOR (n:Event) ON (n.status);
CREATE INDEX observation_id_lookup IF NOT EXISTS FOR (n:Observation) ON (n.id);
CREATE INDEX indicator_id_lookup IF NOT EXISTS FOR (n:Indicator) ON (n.id);
CREATE INDEX indicator_name IF NOT EXISTS FOR (n:Indicator) ON (n.name);
CREATE INDEX statement_id_lookup IF NOT EXISTS FOR (n:Statement) ON (n.id);
CREATE INDEX statement_relation IF NOT EXISTS FOR (n:Statement) ON (n.relationId);
CREATE INDEX policy_statement_id_lookup IF NOT EXISTS FOR (n:PolicyStatement) ON (n.id);
CREATE INDEX entity_record_id_lookup IF NOT EXISTS FOR (n:EntityRecord) ON (n.id);
CREATE INDEX event_record_id_lookup IF NOT EXISTS FOR (n:EventRecord) ON (n.id);
CREATE INDEX write_lock_id_lookup IF NOT EXISTS FOR (n:WriteLock) ON (n.id)
