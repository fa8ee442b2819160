-- Households as the commune's book has them: who lived where, from when to when and as whose kin; deaths; and the doctor
-- to whom a person or a whole hamlet is assigned. The bare codes of before become full households without a known head.
ALTER TABLE household ADD COLUMN hamlet TEXT NOT NULL DEFAULT '';
ALTER TABLE household ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE household ADD COLUMN entered_by INTEGER REFERENCES user(id);
ALTER TABLE household ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
CREATE INDEX household_hamlet ON household(hamlet);
CREATE INDEX household_entered_by ON household(entered_by);

CREATE TABLE household_status (
    household_id INTEGER NOT NULL REFERENCES household(id),
    kind TEXT NOT NULL CHECK (kind IN ('poor', 'nearPoor')),
    from_day TEXT NOT NULL,
    to_day TEXT,
    PRIMARY KEY (household_id, from_day)
) WITHOUT ROWID;

CREATE TABLE stay (
    id INTEGER PRIMARY KEY,
    household_id INTEGER NOT NULL REFERENCES household(id),
    patient_id INTEGER NOT NULL REFERENCES patient(id),
    relation TEXT NOT NULL DEFAULT '',
    from_day TEXT,
    beginning TEXT NOT NULL CHECK (beginning IN ('listed', 'born', 'movedIn', 'split', 'joined')),
    from_place TEXT NOT NULL DEFAULT '',
    from_household_id INTEGER REFERENCES household(id),
    to_day TEXT,
    ending TEXT CHECK (ending IN ('movedOut', 'died', 'split', 'joined')),
    to_place TEXT NOT NULL DEFAULT '',
    to_household_id INTEGER REFERENCES household(id),
    entered_at INTEGER NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES user(id),
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK ((ending IS NULL) = (to_day IS NULL))
);
CREATE UNIQUE INDEX stay_current ON stay(patient_id) WHERE ending IS NULL;
CREATE INDEX stay_patient ON stay(patient_id);
CREATE INDEX stay_household ON stay(household_id, ending);
CREATE INDEX stay_from_household ON stay(from_household_id) WHERE from_household_id IS NOT NULL;
CREATE INDEX stay_to_household ON stay(to_household_id) WHERE to_household_id IS NOT NULL;
CREATE INDEX stay_entered_by ON stay(entered_by);

CREATE TABLE death (
    patient_id INTEGER PRIMARY KEY REFERENCES patient(id),
    on_day TEXT NOT NULL,
    place TEXT NOT NULL CHECK (place IN ('home', 'station', 'hospital', 'other', 'unknown')),
    cause TEXT NOT NULL DEFAULT '',
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    entered_at INTEGER NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES user(id),
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX death_entered_by ON death(entered_by);

CREATE TABLE care_assignment (
    id INTEGER PRIMARY KEY,
    doctor_id INTEGER NOT NULL REFERENCES user(id),
    patient_id INTEGER REFERENCES patient(id),
    hamlet TEXT NOT NULL DEFAULT '',
    from_day TEXT NOT NULL,
    to_day TEXT,
    entered_at INTEGER NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES user(id),
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK ((patient_id IS NULL) = (hamlet <> ''))
);
CREATE INDEX care_assignment_patient ON care_assignment(patient_id);
CREATE INDEX care_assignment_doctor ON care_assignment(doctor_id);
CREATE INDEX care_assignment_entered_by ON care_assignment(entered_by);

-- who says that they live in a hamlet and stands in no household yet
CREATE INDEX patient_without_household ON patient(hamlet) WHERE household_id IS NULL;

UPDATE household SET
    hamlet = coalesce((SELECT p.hamlet FROM patient p WHERE p.household_id = household.id AND p.hamlet <> ''
                       GROUP BY p.hamlet ORDER BY count(*) DESC, min(p.id) LIMIT 1), ''),
    address = coalesce((SELECT p.address FROM patient p WHERE p.household_id = household.id AND p.address <> ''
                        GROUP BY p.address ORDER BY count(*) DESC, min(p.id) LIMIT 1), '');
INSERT INTO stay(id, household_id, patient_id, beginning, entered_at, entered_by)
    SELECT id, household_id, id, 'listed', entered_at, entered_by FROM patient WHERE household_id IS NOT NULL;
