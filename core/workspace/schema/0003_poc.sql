-- PoCs and their plans. A task's place in the outline is its parent and a fractional rank among its siblings; its
-- dates are not stored, they follow from durations, links and the calendar. Times are local, to the minute.

CREATE TABLE poc (
    id BLOB PRIMARY KEY, client BLOB REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    case_file BLOB REFERENCES case_file DEFERRABLE INITIALLY DEFERRED, name TEXT, starts TEXT, calendar INTEGER,
    note TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX poc_client ON poc (client);

CREATE TABLE task (
    id BLOB PRIMARY KEY, poc BLOB REFERENCES poc DEFERRABLE INITIALLY DEFERRED,
    parent BLOB REFERENCES task DEFERRABLE INITIALLY DEFERRED, rank TEXT, name TEXT, duration INTEGER, rule TEXT,
    rule_at TEXT, done INTEGER, note TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX task_poc ON task (poc);
CREATE INDEX task_parent ON task (parent);

CREATE TABLE task_link (
    id BLOB PRIMARY KEY, poc BLOB REFERENCES poc DEFERRABLE INITIALLY DEFERRED,
    predecessor BLOB REFERENCES task DEFERRABLE INITIALLY DEFERRED,
    successor BLOB REFERENCES task DEFERRABLE INITIALLY DEFERRED, type TEXT, lag INTEGER) STRICT, WITHOUT ROWID;
CREATE INDEX task_link_poc ON task_link (poc);
CREATE INDEX task_link_predecessor ON task_link (predecessor);
CREATE INDEX task_link_successor ON task_link (successor);
