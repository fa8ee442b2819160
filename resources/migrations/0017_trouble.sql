-- What went wrong, counted by code, for the support file. It names nobody and stands outside the journal.
CREATE TABLE trouble (
    code TEXT NOT NULL,
    place TEXT NOT NULL,
    kind TEXT NOT NULL,
    times INTEGER NOT NULL CHECK (typeof(times) = 'integer' AND times > 0),
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    version TEXT NOT NULL,
    PRIMARY KEY (code, place)
) WITHOUT ROWID;
