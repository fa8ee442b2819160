-- The frame: this installation, its settings, users, journal, series of numbers and tokens of what is done already.
CREATE TABLE installation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    installation TEXT NOT NULL,
    epoch TEXT NOT NULL,
    station TEXT NOT NULL,
    device INTEGER NOT NULL CHECK (typeof(device) = 'integer' AND device BETWEEN 0 AND 1023),
    last_id INTEGER NOT NULL DEFAULT 0,
    certificate TEXT NOT NULL,
    private_key BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    demo INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1))
);

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    value TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (name, valid_from)
);

CREATE TABLE user (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    full_name TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    licence TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 1,
    entered_at INTEGER NOT NULL
);

CREATE TABLE user_role (
    user_id INTEGER NOT NULL REFERENCES user(id),
    role TEXT NOT NULL CHECK (role IN ('reception', 'clinician', 'midwife', 'pharmacist', 'head', 'administrator')),
    PRIMARY KEY (user_id, role)
) WITHOUT ROWID;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    device INTEGER NOT NULL,
    epoch TEXT NOT NULL,
    action TEXT NOT NULL,
    kind TEXT NOT NULL,
    thing INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    before_hash BLOB,
    after_hash BLOB,
    previous_state BLOB,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
);
CREATE INDEX journal_thing ON journal(kind, thing, seq);

CREATE TABLE number_series (
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    point INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (typeof(last) = 'integer'),
    PRIMARY KEY (kind, year, point)
) WITHOUT ROWID;

CREATE TABLE done_token (
    token TEXT PRIMARY KEY,
    thing INTEGER NOT NULL,
    at INTEGER NOT NULL
) WITHOUT ROWID;
