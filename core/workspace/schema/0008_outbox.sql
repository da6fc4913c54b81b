-- The exports of this device that wait to be delivered, and those that were: local, neither recorded nor sent. Moments
-- are milliseconds since 1970 in UTC; file is the name of the bytes below `outbox`, NULL once they were delivered.

CREATE TABLE outbox (
    id BLOB PRIMARY KEY, name TEXT, about TEXT, client BLOB, destination TEXT, state TEXT, file TEXT, sha256 BLOB,
    size INTEGER, queued INTEGER, next_try INTEGER, sent INTEGER, tries INTEGER, delivered_as TEXT, problem TEXT)
    STRICT, WITHOUT ROWID;
