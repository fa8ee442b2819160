-- The dated lists: diagnoses, medicines, services with their prices, places, codes and rates.
CREATE TABLE catalog_entry (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    fields BLOB NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (kind, code, valid_from)
);
CREATE INDEX catalog_entry_open ON catalog_entry(kind, valid_to);
