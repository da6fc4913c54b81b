-- Replicated tables: key `id` of 16 bytes, no UNIQUE but the key, no cascade; recorded by triggers made from the
-- registry. Dates are ISO 8601 text, money whole won, choices their English key.

CREATE TABLE client (
    id BLOB PRIMARY KEY, name TEXT, brn TEXT, corporate_no TEXT, ksic TEXT, field TEXT, region TEXT, address TEXT,
    representative TEXT, size TEXT, owner TEXT, phone TEXT, website TEXT, founded TEXT, employees INTEGER,
    sales_year INTEGER, sales_1 INTEGER, sales_2 INTEGER, sales_3 INTEGER, note TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    id BLOB PRIMARY KEY, client BLOB REFERENCES client DEFERRABLE INITIALLY DEFERRED, name TEXT, title TEXT,
    department TEXT, phone TEXT, mobile TEXT, email TEXT, main INTEGER, note TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX contact_client ON contact (client);

CREATE TABLE request (
    id BLOB PRIMARY KEY, client BLOB REFERENCES client DEFERRABLE INITIALLY DEFERRED, source TEXT, received TEXT,
    wanted TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX request_client ON request (client);

CREATE TABLE case_file (
    id BLOB PRIMARY KEY, client BLOB REFERENCES client DEFERRABLE INITIALLY DEFERRED, number TEXT, title TEXT,
    opened TEXT, stage TEXT, stage_since TEXT, owner TEXT, next_action TEXT, next_due TEXT, closed TEXT,
    outcome TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX case_client ON case_file (client);
CREATE INDEX case_number ON case_file (number);

CREATE TABLE stage_step (
    id BLOB PRIMARY KEY, case_file BLOB REFERENCES case_file DEFERRABLE INITIALLY DEFERRED, stage TEXT, entered TEXT,
    reason TEXT, note TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX stage_step_case ON stage_step (case_file);

CREATE TABLE attachment (
    id BLOB PRIMARY KEY, client BLOB REFERENCES client DEFERRABLE INITIALLY DEFERRED, subject BLOB, item TEXT,
    name TEXT, media_type TEXT, size INTEGER, hash TEXT, grade TEXT, added TEXT, note TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_client ON attachment (client);
CREATE INDEX attachment_subject ON attachment (subject);

CREATE TABLE visit (
    id BLOB PRIMARY KEY, client BLOB REFERENCES client DEFERRABLE INITIALLY DEFERRED, starts TEXT, ends TEXT, kind TEXT,
    place TEXT, said TEXT, agreed TEXT, effort_tenths INTEGER, signed_by TEXT, signed_at TEXT,
    signature BLOB) STRICT, WITHOUT ROWID;
CREATE INDEX visit_client ON visit (client);

CREATE TABLE visit_person (
    id BLOB PRIMARY KEY, visit BLOB REFERENCES visit DEFERRABLE INITIALLY DEFERRED, name TEXT, affiliation TEXT,
    title TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX visit_person_visit ON visit_person (visit);

CREATE TABLE visit_action (
    id BLOB PRIMARY KEY, visit BLOB REFERENCES visit DEFERRABLE INITIALLY DEFERRED, what TEXT, owner TEXT, due TEXT,
    done TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX visit_action_visit ON visit_action (visit);

CREATE TABLE data_request (
    id BLOB PRIMARY KEY, client BLOB REFERENCES client DEFERRABLE INITIALLY DEFERRED, what TEXT, asked TEXT, due TEXT,
    from_whom TEXT, grade TEXT, state TEXT, item TEXT, received TEXT, note TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX data_request_client ON data_request (client);

CREATE TABLE consent (
    id BLOB PRIMARY KEY, client BLOB REFERENCES client DEFERRABLE INITIALLY DEFERRED, kind TEXT, person TEXT,
    purpose TEXT, items TEXT, retention TEXT, recipient TEXT, signed TEXT, expires TEXT, withdrawn TEXT,
    scan BLOB) STRICT, WITHOUT ROWID;
CREATE INDEX consent_client ON consent (client);

CREATE TABLE certificate (
    id BLOB PRIMARY KEY, client BLOB REFERENCES client DEFERRABLE INITIALLY DEFERRED, name TEXT, number TEXT,
    issued TEXT, expires TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX certificate_client ON certificate (client);

CREATE TABLE support (
    id BLOB PRIMARY KEY, client BLOB REFERENCES client DEFERRABLE INITIALLY DEFERRED, programme TEXT, body TEXT,
    year INTEGER, amount INTEGER) STRICT, WITHOUT ROWID;
CREATE INDEX support_client ON support (client);

-- 파기대장: what was erased, why, when and by whom. Holds no personal value itself.
CREATE TABLE erasure (
    id BLOB PRIMARY KEY, what TEXT, reason TEXT, at TEXT, person TEXT, rows INTEGER, files INTEGER) STRICT, WITHOUT ROWID;

CREATE TABLE holiday (
    id BLOB PRIMARY KEY, day TEXT, name_ko TEXT, name_en TEXT, working INTEGER) STRICT, WITHOUT ROWID;

CREATE TABLE setting (id BLOB PRIMARY KEY, name TEXT, value TEXT) STRICT, WITHOUT ROWID;

-- Local tables: this device's own, never sent.
CREATE TABLE meta (name TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;

-- The journal (core/journal): its rows, the undo stack, and the versions that writes replace.
CREATE TABLE journal (
    number INTEGER PRIMARY KEY, clock INTEGER NOT NULL, device BLOB NOT NULL, person TEXT NOT NULL,
    label TEXT NOT NULL, kind INTEGER NOT NULL, refers INTEGER NOT NULL, erased INTEGER NOT NULL DEFAULT 0,
    payload BLOB NOT NULL, payload_hash BLOB NOT NULL, chain BLOB NOT NULL) STRICT;
CREATE TABLE undo_stack (
    number INTEGER PRIMARY KEY, grp INTEGER NOT NULL, key TEXT NOT NULL, at INTEGER NOT NULL,
    state INTEGER NOT NULL) STRICT;
CREATE INDEX undo_stack_state ON undo_stack (state, number);
CREATE INDEX undo_stack_group ON undo_stack (grp, number);
CREATE TABLE row_version (
    tab INTEGER NOT NULL, row BLOB NOT NULL, clock INTEGER NOT NULL, device BLOB NOT NULL, number INTEGER NOT NULL,
    PRIMARY KEY (tab, row)) STRICT, WITHOUT ROWID;
CREATE TABLE field_version (
    tab INTEGER NOT NULL, row BLOB NOT NULL, col INTEGER NOT NULL, clock INTEGER NOT NULL, device BLOB NOT NULL,
    number INTEGER NOT NULL, PRIMARY KEY (tab, row, col, clock, device)) STRICT, WITHOUT ROWID;

-- The search index follows the clients by its own triggers; the grams of a name are its one- and two-character
-- pieces, so that one syllable finds it.
CREATE TABLE client_search (
    number INTEGER PRIMARY KEY, client BLOB UNIQUE NOT NULL, name TEXT NOT NULL, initials TEXT NOT NULL,
    brn TEXT NOT NULL, grams TEXT NOT NULL) STRICT;
CREATE INDEX client_search_initials ON client_search (initials);
CREATE INDEX client_search_brn ON client_search (brn);
CREATE INDEX client_search_name ON client_search (name);
CREATE VIRTUAL TABLE client_fts USING fts5 (grams, content='client_search', content_rowid='number',
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* S* M* P* Co'", detail='none', columnsize=0);
CREATE TRIGGER client_search_fts_i AFTER INSERT ON client_search BEGIN
    INSERT INTO client_fts (rowid, grams) VALUES (NEW.number, NEW.grams);
END;
CREATE TRIGGER client_search_fts_d AFTER DELETE ON client_search BEGIN
    INSERT INTO client_fts (client_fts, rowid, grams) VALUES ('delete', OLD.number, OLD.grams);
END;
CREATE TRIGGER client_search_fts_u AFTER UPDATE OF grams ON client_search BEGIN
    INSERT INTO client_fts (client_fts, rowid, grams) VALUES ('delete', OLD.number, OLD.grams);
    INSERT INTO client_fts (rowid, grams) VALUES (NEW.number, NEW.grams);
END;
CREATE TRIGGER client_search_i AFTER INSERT ON client BEGIN
    INSERT INTO client_search (client, name, initials, brn, grams)
    VALUES (NEW.id, axw_name_key(ifnull(NEW.name, '')), axw_initials(ifnull(NEW.name, '')), ifnull(NEW.brn, ''),
            axw_grams(ifnull(NEW.name, '')));
END;
CREATE TRIGGER client_search_u AFTER UPDATE OF name, brn ON client BEGIN
    UPDATE client_search SET name = axw_name_key(ifnull(NEW.name, '')), initials = axw_initials(ifnull(NEW.name, '')),
        brn = ifnull(NEW.brn, ''), grams = axw_grams(ifnull(NEW.name, '')) WHERE client = NEW.id;
END;
CREATE TRIGGER client_search_d AFTER DELETE ON client BEGIN
    DELETE FROM client_search WHERE client = OLD.id;
END;
