-- What is known of a person beyond today's form: numbers and addresses with their time, relatives, and who looked at
-- each insurance card in which way.
CREATE TABLE patient_identifier (
    patient_id INTEGER NOT NULL REFERENCES patient(id),
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('citizenId', 'oldId', 'cancelledId', 'passport', 'foreignId', 'originCertificate',
                                       'electronicId', 'birthCertificate', 'temporary')),
    value TEXT NOT NULL CHECK (value <> ''),
    country TEXT NOT NULL DEFAULT '',
    valid_from TEXT,
    valid_to TEXT,
    source TEXT NOT NULL DEFAULT '' CHECK (source IN ('', 'scanned', 'typed', 'chip', 'vneid', 'portal')),
    entered_at INTEGER NOT NULL,
    told_at INTEGER,
    PRIMARY KEY (patient_id, ordinal)
) WITHOUT ROWID;
-- people whom nobody can name yet: they are asked for every time the duties are looked at
CREATE INDEX patient_identifier_temporary ON patient_identifier(entered_at) WHERE kind = 'temporary' AND valid_to IS NULL;

CREATE TABLE patient_address (
    patient_id INTEGER NOT NULL REFERENCES patient(id),
    ordinal INTEGER NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    hamlet TEXT NOT NULL DEFAULT '',
    commune_code TEXT NOT NULL DEFAULT '',
    province_code TEXT NOT NULL DEFAULT '',
    valid_from TEXT,
    valid_to TEXT,
    PRIMARY KEY (patient_id, ordinal)
) WITHOUT ROWID;

CREATE TABLE patient_relative (
    patient_id INTEGER NOT NULL REFERENCES patient(id),
    ordinal INTEGER NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('mother', 'father', 'guardian', 'carer', 'representative')),
    relative_id INTEGER REFERENCES patient(id),
    name TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL DEFAULT '',
    valid_from TEXT,
    valid_to TEXT,
    PRIMARY KEY (patient_id, ordinal)
) WITHOUT ROWID;
CREATE INDEX patient_relative_person ON patient_relative(relative_id) WHERE relative_id IS NOT NULL;

CREATE TABLE card_check (
    card_id INTEGER NOT NULL REFERENCES insurance_card(id),
    ordinal INTEGER NOT NULL,
    checked_at INTEGER NOT NULL,
    checked_by INTEGER NOT NULL REFERENCES user(id),
    how TEXT NOT NULL CHECK (how IN ('scanned', 'typed', 'seen', 'portal')),
    result TEXT NOT NULL DEFAULT '' CHECK (result IN ('', 'valid', 'invalid', 'pending')),
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (card_id, ordinal)
) WITHOUT ROWID;
CREATE INDEX card_check_user ON card_check(checked_by);
CREATE INDEX card_check_pending ON card_check(checked_at) WHERE result = 'pending';

ALTER TABLE patient ADD COLUMN occupation_text TEXT NOT NULL DEFAULT '';
ALTER TABLE insurance_card ADD COLUMN holder_name TEXT NOT NULL DEFAULT '';
ALTER TABLE insurance_card ADD COLUMN holder_birth TEXT NOT NULL DEFAULT '';
ALTER TABLE insurance_card ADD COLUMN same_holder INTEGER NOT NULL DEFAULT 0 CHECK (same_holder IN (0, 1));
ALTER TABLE insurance_card ADD COLUMN end_reason TEXT NOT NULL DEFAULT '';
