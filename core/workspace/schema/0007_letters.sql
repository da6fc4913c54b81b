-- The register of official letters (공문대장). A letter belongs to a company and its case, or to neither: what the centre
-- writes to the city is kept here too. `correspondent` is who sent an incoming letter and whom an outgoing one is for;
-- `enclosures` names a 붙임 a line; `file` is the attachment that holds the letter itself, without a reference as
-- `consent.scan` is one: it may be taken away for itself.
CREATE TABLE letter (
    id BLOB PRIMARY KEY, client BLOB REFERENCES client DEFERRABLE INITIALLY DEFERRED,
    case_file BLOB REFERENCES case_file DEFERRABLE INITIALLY DEFERRED, direction TEXT, number TEXT, date TEXT,
    correspondent TEXT, subject TEXT, enclosures TEXT, owner TEXT, reply_due TEXT, replied TEXT, note TEXT,
    file BLOB) STRICT, WITHOUT ROWID;
CREATE INDEX letter_client ON letter (client);
CREATE INDEX letter_case ON letter (case_file);
