-- What today asks of whom is found at once: visits left open, lots about to expire, medicines in use, the last check.
CREATE INDEX visit_open ON visit(arrived_at) WHERE status = 'open';
CREATE INDEX lot_expiry ON lot(expiry) WHERE remaining > 0;
CREATE INDEX prescription_line_medicine ON prescription_line(medicine);

-- Derived, not journalled: what the last check of a whole month's claims found.
CREATE TABLE claim_check (
    month TEXT PRIMARY KEY CHECK (length(month) = 7),
    checked_at INTEGER NOT NULL,
    claims INTEGER NOT NULL CHECK (typeof(claims) = 'integer'),
    with_errors INTEGER NOT NULL CHECK (typeof(with_errors) = 'integer'),
    with_findings INTEGER NOT NULL CHECK (typeof(with_findings) = 'integer')
) WITHOUT ROWID;
