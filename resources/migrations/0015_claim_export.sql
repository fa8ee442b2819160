-- Each export of claims as a person knows it: which period, when, where to and whether it came to its end.
CREATE TABLE claim_export (
    id INTEGER PRIMARY KEY,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    per TEXT NOT NULL CHECK (per IN ('visit', 'day', 'month')),
    since_last INTEGER NOT NULL CHECK (since_last IN (0, 1)),
    folder TEXT NOT NULL,
    claims INTEGER NOT NULL CHECK (typeof(claims) = 'integer'),
    files INTEGER NOT NULL CHECK (typeof(files) = 'integer'),
    whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
    exported_at INTEGER NOT NULL,
    exported_by INTEGER NOT NULL REFERENCES user(id)
);
CREATE INDEX claim_export_exported_by ON claim_export(exported_by);
