-- Lists of people: what was said about their columns, and the index by which a row without numbers finds its person.
CREATE TABLE list_columns (
    headings TEXT PRIMARY KEY CHECK (headings <> ''),
    fields TEXT NOT NULL,
    told_by INTEGER NOT NULL REFERENCES user(id),
    told_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX list_columns_told_by ON list_columns(told_by);

CREATE INDEX patient_birth ON patient(birth, full_name);
