-- Records of one person: which were made one and how to part them again, which are known to be of two people, and what
-- the last search for doubles found.
ALTER TABLE patient ADD COLUMN merged_into INTEGER REFERENCES patient(id);
CREATE INDEX patient_merged_into ON patient(merged_into);

CREATE TABLE patient_merge (
    id INTEGER PRIMARY KEY,
    keep_id INTEGER NOT NULL REFERENCES patient(id),
    drop_id INTEGER NOT NULL REFERENCES patient(id),
    was_archived INTEGER NOT NULL CHECK (was_archived IN (0, 1)),
    reason TEXT NOT NULL DEFAULT '',
    fields BLOB NOT NULL,
    merged_at INTEGER NOT NULL,
    merged_by INTEGER NOT NULL REFERENCES user(id),
    undone_at INTEGER,
    undone_by INTEGER REFERENCES user(id),
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (keep_id <> drop_id)
);
CREATE INDEX patient_merge_keep ON patient_merge(keep_id);
CREATE INDEX patient_merge_drop ON patient_merge(drop_id);
CREATE INDEX patient_merge_merged_by ON patient_merge(merged_by);
CREATE INDEX patient_merge_undone_by ON patient_merge(undone_by);

-- Each reference that was turned from one record to the other, in order.
CREATE TABLE patient_merge_row (
    merge_id INTEGER NOT NULL REFERENCES patient_merge(id),
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    from_id INTEGER NOT NULL,
    to_id INTEGER NOT NULL,
    PRIMARY KEY (merge_id, position)
) WITHOUT ROWID;
CREATE INDEX patient_merge_row_row ON patient_merge_row(row_id, table_name);

CREATE TABLE distinct_people (
    id INTEGER PRIMARY KEY,
    a_id INTEGER NOT NULL REFERENCES patient(id),
    b_id INTEGER NOT NULL REFERENCES patient(id),
    reason TEXT NOT NULL DEFAULT '',
    decided_at INTEGER NOT NULL,
    decided_by INTEGER NOT NULL REFERENCES user(id),
    withdrawn_at INTEGER,
    withdrawn_by INTEGER REFERENCES user(id),
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (a_id < b_id)
);
CREATE UNIQUE INDEX distinct_people_pair ON distinct_people(a_id, b_id) WHERE withdrawn_at IS NULL;
CREATE INDEX distinct_people_b ON distinct_people(b_id);
CREATE INDEX distinct_people_decided_by ON distinct_people(decided_by);
CREATE INDEX distinct_people_withdrawn_by ON distinct_people(withdrawn_by);

-- Derived, not journalled.
CREATE TABLE duplicate_pair (
    a_id INTEGER NOT NULL REFERENCES patient(id),
    b_id INTEGER NOT NULL REFERENCES patient(id),
    score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 99),
    PRIMARY KEY (a_id, b_id),
    CHECK (a_id < b_id)
) WITHOUT ROWID;
CREATE INDEX duplicate_pair_score ON duplicate_pair(score);
CREATE INDEX duplicate_pair_b ON duplicate_pair(b_id);

CREATE TABLE duplicate_search (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    searched_at INTEGER NOT NULL,
    people INTEGER NOT NULL CHECK (typeof(people) = 'integer'),
    last_id INTEGER NOT NULL
);
