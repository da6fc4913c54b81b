-- Forms that were imported, and what their filling needs beside the answers of the built-in ones: instances of repeats,
-- lines noted in a hurry, the rater, the assessment that a later round began from. Benchmarks of other centres' files.

-- `file` is the hash of the workbook's bytes, `attachments` a JSON object of the hashes of the CSV files it names.
CREATE TABLE form (
    id BLOB PRIMARY KEY, key TEXT, version INTEGER, title TEXT, file TEXT, attachments TEXT, added TEXT,
    added_by TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX form_key ON form (key);

-- One instance of a repeat. `node` is the repeat's path of names; `parent` the instance of the repeat around it. Instances
-- that a repeat_count makes have no row, only a key that follows from where they stand: so nothing refers to this table.
CREATE TABLE repeat_instance (
    id BLOB PRIMARY KEY, assessment BLOB REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, node TEXT,
    parent BLOB, rank TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX repeat_instance_assessment ON repeat_instance (assessment);
CREATE INDEX repeat_instance_parent ON repeat_instance (parent);

ALTER TABLE assessment ADD COLUMN template BLOB REFERENCES form DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE assessment ADD COLUMN rater TEXT;
ALTER TABLE assessment ADD COLUMN based_on BLOB REFERENCES assessment DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX assessment_template ON assessment (template);
CREATE INDEX assessment_based_on ON assessment (based_on);

ALTER TABLE answer ADD COLUMN instance BLOB;
ALTER TABLE answer ADD COLUMN check_again INTEGER;
CREATE INDEX answer_instance ON answer (instance);

CREATE TABLE quick_note (
    id BLOB PRIMARY KEY, client BLOB REFERENCES client DEFERRABLE INITIALLY DEFERRED, noted TEXT, said TEXT,
    assessment BLOB REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, item TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX quick_note_client ON quick_note (client);
CREATE INDEX quick_note_assessment ON quick_note (assessment);

-- `content` is the benchmark file as it was read; figures only, never a company.
CREATE TABLE benchmark (
    id BLOB PRIMARY KEY, form TEXT, form_version INTEGER, made TEXT, source TEXT, content TEXT,
    added TEXT) STRICT, WITHOUT ROWID;
