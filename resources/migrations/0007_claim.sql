-- Which state of which visit went out in a claim file, so that only what is new or changed goes again when asked so.
CREATE TABLE claim_sent (
    id INTEGER PRIMARY KEY,
    visit_id INTEGER NOT NULL REFERENCES visit(id),
    visit_revision INTEGER NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sent_at INTEGER NOT NULL
);
CREATE INDEX claim_sent_visit ON claim_sent(visit_id, visit_revision);
