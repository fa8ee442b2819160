-- What someone was typing when the program stopped: only theirs, outside the journal, gone when saved or discarded.
CREATE TABLE draft (
    user_id INTEGER NOT NULL REFERENCES user(id),
    form TEXT NOT NULL CHECK (form <> ''),
    thing INTEGER NOT NULL,
    content BLOB NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, form, thing)
);
