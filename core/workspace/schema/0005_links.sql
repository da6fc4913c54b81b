-- What is done about an item of a company's diagnosis: the record of another stage that the item is linked to. `kind` says
-- which table `target` is a row of; it is no reference, because later stages bring tables of their own, and because a
-- record may be taken away on one laptop while it is linked on another. A link whose target is gone is not shown.
CREATE TABLE item_link (
    id BLOB PRIMARY KEY, client BLOB REFERENCES client DEFERRABLE INITIALLY DEFERRED, form TEXT, item TEXT, kind TEXT,
    target BLOB) STRICT, WITHOUT ROWID;
CREATE INDEX item_link_client ON item_link (client);
CREATE INDEX item_link_target ON item_link (target);
