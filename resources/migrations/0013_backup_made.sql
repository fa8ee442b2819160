-- Which backups were made, where they went and when they were proven to restore.
CREATE TABLE backup_made (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    made_by INTEGER NOT NULL REFERENCES user(id),
    size INTEGER NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    proven_at INTEGER,
    proof TEXT
);
CREATE INDEX backup_made_at ON backup_made(made_at);
CREATE INDEX backup_made_path ON backup_made(path, made_at);
CREATE INDEX backup_made_by ON backup_made(made_by);
