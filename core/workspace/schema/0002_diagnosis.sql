-- Assessments and their answers. An answer's key is worked out from its assessment and item, so that two laptops that
-- answer one item write one row; value, evidence and note are fields of their own and never replace each other.

CREATE TABLE assessment (
    id BLOB PRIMARY KEY, client BLOB REFERENCES client DEFERRABLE INITIALLY DEFERRED, form TEXT, form_version INTEGER,
    round TEXT, started TEXT, frozen_at TEXT, frozen_by TEXT, switched_off TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_client ON assessment (client);

CREATE TABLE answer (
    id BLOB PRIMARY KEY, assessment BLOB REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, item TEXT, value TEXT,
    evidence TEXT, note TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX answer_assessment ON answer (assessment);
