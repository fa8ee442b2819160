-- Visits with vital signs, diagnoses, ordered services, appointment and referral.
CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    patient_id INTEGER NOT NULL REFERENCES patient(id),
    card_id INTEGER REFERENCES insurance_card(id),
    status TEXT NOT NULL CHECK (status IN ('open', 'closed', 'archived')),
    arrived_at INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    care_type TEXT NOT NULL,
    arrival_code TEXT NOT NULL,
    referred_from TEXT NOT NULL DEFAULT '',
    referral_paper TEXT NOT NULL DEFAULT '',
    history TEXT NOT NULL DEFAULT '',
    examination TEXT NOT NULL DEFAULT '',
    diagnosis_text TEXT NOT NULL DEFAULT '',
    advice TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    clinician_id INTEGER REFERENCES user(id),
    closed_at INTEGER,
    outcome INTEGER CHECK (outcome BETWEEN 1 AND 8),
    discharge INTEGER CHECK (discharge BETWEEN 1 AND 5),
    note TEXT NOT NULL DEFAULT '',
    entered_at INTEGER NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES user(id),
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX visit_patient ON visit(patient_id, arrived_at);
CREATE INDEX visit_arrived ON visit(arrived_at);
CREATE INDEX visit_closed ON visit(closed_at);
CREATE INDEX visit_card ON visit(card_id);
CREATE INDEX visit_clinician ON visit(clinician_id);
CREATE INDEX visit_entered_by ON visit(entered_by);

CREATE TABLE vital_signs (
    id INTEGER PRIMARY KEY,
    visit_id INTEGER NOT NULL REFERENCES visit(id),
    at INTEGER NOT NULL,
    weight_g INTEGER,
    height_mm INTEGER,
    systolic INTEGER,
    diastolic INTEGER,
    pulse INTEGER,
    temperature_hundredths INTEGER,
    respiration INTEGER,
    spo2 INTEGER
);
CREATE INDEX vital_signs_visit ON vital_signs(visit_id);

CREATE TABLE visit_diagnosis (
    visit_id INTEGER NOT NULL REFERENCES visit(id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (visit_id, position)
) WITHOUT ROWID;
CREATE INDEX visit_diagnosis_code ON visit_diagnosis(code);

CREATE TABLE visit_service (
    id INTEGER PRIMARY KEY,
    visit_id INTEGER NOT NULL REFERENCES visit(id),
    code TEXT NOT NULL,
    entry BLOB NOT NULL,
    quantity INTEGER NOT NULL CHECK (typeof(quantity) = 'integer' AND quantity > 0),
    ordered_at INTEGER,
    done_at INTEGER,
    result_at INTEGER,
    ordered_by INTEGER NOT NULL REFERENCES user(id),
    performer TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT ''
);
CREATE INDEX visit_service_visit ON visit_service(visit_id);
CREATE INDEX visit_service_ordered_by ON visit_service(ordered_by);

CREATE TABLE appointment (
    visit_id INTEGER PRIMARY KEY REFERENCES visit(id),
    number TEXT NOT NULL,
    day TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    issued_at INTEGER NOT NULL
);
CREATE INDEX appointment_day ON appointment(day);

CREATE TABLE referral (
    visit_id INTEGER PRIMARY KEY REFERENCES visit(id),
    number TEXT NOT NULL,
    facility TEXT NOT NULL,
    facility_name TEXT NOT NULL DEFAULT '',
    reason INTEGER NOT NULL CHECK (reason BETWEEN 1 AND 3),
    signs TEXT NOT NULL DEFAULT '',
    treatment TEXT NOT NULL DEFAULT '',
    condition TEXT NOT NULL DEFAULT '',
    plan TEXT NOT NULL DEFAULT '',
    transport TEXT NOT NULL DEFAULT '',
    escort TEXT NOT NULL DEFAULT '',
    issued_at INTEGER NOT NULL
);
