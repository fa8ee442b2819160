-- What was exported to whom: each bundle goes on where the one before it to the same receiver ended.
CREATE TABLE receiver_certificate (
    fingerprint TEXT PRIMARY KEY,
    pem TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    confirmed_at INTEGER NOT NULL,
    confirmed_by INTEGER NOT NULL REFERENCES user(id)
) WITHOUT ROWID;
CREATE INDEX receiver_certificate_confirmed_by ON receiver_certificate(confirmed_by);

CREATE TABLE bundle_sent (
    id INTEGER PRIMARY KEY,
    receiver TEXT NOT NULL REFERENCES receiver_certificate(fingerprint),
    epoch TEXT NOT NULL,
    first_seq INTEGER NOT NULL CHECK (first_seq >= 1),
    last_seq INTEGER NOT NULL CHECK (last_seq >= first_seq),
    file TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    journal_head BLOB NOT NULL CHECK (length(journal_head) = 32),
    created_at INTEGER NOT NULL,
    UNIQUE (receiver, epoch, first_seq)
);
