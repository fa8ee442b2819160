-- Problems of a person, allergies that ended, "no allergies" as an answer, and records that ask for a reason before they
-- are opened.
CREATE TABLE problem (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient(id),
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL,
    since TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('active', 'resolved', 'mistaken')),
    ended TEXT,
    note TEXT NOT NULL DEFAULT '',
    entered_at INTEGER NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES user(id),
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX problem_patient ON problem(patient_id);
CREATE INDEX problem_entered_by ON problem(entered_by);

ALTER TABLE allergy ADD COLUMN ended_at INTEGER;
ALTER TABLE allergy ADD COLUMN end_reason TEXT NOT NULL DEFAULT '';

CREATE TABLE allergy_denial (
    patient_id INTEGER PRIMARY KEY REFERENCES patient(id),
    said_at INTEGER NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES user(id)
);
CREATE INDEX allergy_denial_entered_by ON allergy_denial(entered_by);

CREATE TABLE record_guard (
    patient_id INTEGER PRIMARY KEY REFERENCES patient(id),
    marked INTEGER NOT NULL CHECK (marked IN (0, 1)),
    reason TEXT NOT NULL,
    entered_at INTEGER NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES user(id),
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX record_guard_entered_by ON record_guard(entered_by);
