-- Patients with their cards, allergies and households, and the tables that find them.
CREATE TABLE household (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    entered_at INTEGER NOT NULL
);

CREATE TABLE patient (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    full_name TEXT NOT NULL CHECK (full_name <> ''),
    sex TEXT NOT NULL CHECK (sex IN ('male', 'female', 'other')),
    birth TEXT NOT NULL,
    citizen_id TEXT NOT NULL DEFAULT '',
    old_id TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    province_code TEXT NOT NULL DEFAULT '',
    commune_code TEXT NOT NULL DEFAULT '',
    hamlet TEXT NOT NULL DEFAULT '',
    ethnicity TEXT NOT NULL DEFAULT '',
    occupation TEXT NOT NULL DEFAULT '',
    nationality TEXT NOT NULL DEFAULT '000',
    guardian_name TEXT NOT NULL DEFAULT '',
    guardian_relation TEXT NOT NULL DEFAULT '',
    guardian_phone TEXT NOT NULL DEFAULT '',
    household_id INTEGER REFERENCES household(id),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    entered_at INTEGER NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES user(id),
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX patient_household ON patient(household_id);
CREATE INDEX patient_entered_by ON patient(entered_by);

CREATE TABLE insurance_card (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient(id),
    code TEXT NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    benefit_digit INTEGER CHECK (benefit_digit BETWEEN 1 AND 5),
    facility TEXT NOT NULL DEFAULT '',
    valid_from TEXT,
    valid_to TEXT,
    area TEXT NOT NULL DEFAULT '' CHECK (area IN ('', 'K1', 'K2', 'K3')),
    five_years TEXT,
    exempt_from TEXT,
    entered_at INTEGER NOT NULL
);
CREATE INDEX insurance_card_patient ON insurance_card(patient_id);

CREATE TABLE allergy (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient(id),
    substance TEXT NOT NULL CHECK (substance <> ''),
    reaction TEXT NOT NULL DEFAULT '',
    entered_at INTEGER NOT NULL
);
CREATE INDEX allergy_patient ON allergy(patient_id);

-- Derived, not journalled: what a search reads.
CREATE TABLE person_search (
    id INTEGER PRIMARY KEY REFERENCES patient(id),
    folded TEXT NOT NULL,
    last_visit TEXT
);
CREATE VIRTUAL TABLE person_fts USING fts4(content="person_search", folded, prefix="1,2,3");

CREATE TABLE patient_number (
    patient_id INTEGER NOT NULL REFERENCES patient(id),
    kind TEXT NOT NULL CHECK (kind IN ('code', 'citizenId', 'oldId', 'card', 'insurance', 'phone')),
    digits TEXT NOT NULL,
    reversed TEXT NOT NULL,
    PRIMARY KEY (patient_id, kind, digits)
) WITHOUT ROWID;
CREATE INDEX patient_number_digits ON patient_number(digits);
CREATE INDEX patient_number_reversed ON patient_number(reversed);
