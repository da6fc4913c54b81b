-- How the centre's reports look: its names, its logo (the bytes of a PNG), its colour (#RRGGBB, NULL: the program's) and
-- whether they have a page for the cover. `foot_…` stands at the foot of every page in place of the centre's name.
CREATE TABLE report_design (
    id BLOB PRIMARY KEY, name TEXT, centre_ko TEXT, centre_en TEXT, foot_ko TEXT, foot_en TEXT, colour TEXT, logo BLOB,
    cover_page INTEGER) STRICT, WITHOUT ROWID;
