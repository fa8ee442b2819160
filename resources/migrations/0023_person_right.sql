-- What people agreed to, what they ask about their data, and to whom copies of their records were given.
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient(id),
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    purpose_name TEXT NOT NULL,
    shown TEXT NOT NULL CHECK (shown <> ''),
    shown_from TEXT NOT NULL,
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    by_patient INTEGER NOT NULL CHECK (by_patient IN (0, 1)),
    representative TEXT NOT NULL DEFAULT '',
    relation TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL CHECK (form IN ('paper', 'spoken', 'electronic')),
    witness TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    withdrawn_at INTEGER,
    withdrawn_by TEXT NOT NULL DEFAULT '',
    withdrawn_form TEXT NOT NULL DEFAULT '' CHECK (withdrawn_form IN ('', 'paper', 'spoken', 'electronic')),
    withdrawn_note TEXT NOT NULL DEFAULT '',
    entered_at INTEGER NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES user(id),
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX consent_patient ON consent(patient_id, purpose, at);
CREATE INDEX consent_entered_by ON consent(entered_by);

CREATE TABLE data_request (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    patient_id INTEGER NOT NULL REFERENCES patient(id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    kind_name TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    asked_by TEXT NOT NULL DEFAULT '',
    relation TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL CHECK (channel IN ('inPerson', 'letter', 'phone', 'electronic')),
    wish TEXT NOT NULL DEFAULT '',
    third_party INTEGER NOT NULL CHECK (third_party IN (0, 1)),
    acknowledge_by TEXT NOT NULL,
    due TEXT NOT NULL,
    acknowledged_at INTEGER,
    extended INTEGER NOT NULL DEFAULT 0 CHECK (extended IN (0, 1)),
    extension_reason TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'refused', 'takenBack')),
    outcome TEXT NOT NULL DEFAULT '',
    closed_at INTEGER,
    closed_by INTEGER REFERENCES user(id),
    entered_at INTEGER NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES user(id),
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX data_request_patient ON data_request(patient_id);
CREATE INDEX data_request_open ON data_request(due) WHERE state = 'open';
CREATE INDEX data_request_closed_by ON data_request(closed_by);
CREATE INDEX data_request_entered_by ON data_request(entered_by);

CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    patient_id INTEGER NOT NULL REFERENCES patient(id),
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    relation TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL CHECK (basis IN ('self', 'representative', 'authorised', 'law')),
    basis_note TEXT NOT NULL DEFAULT '',
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    request_id INTEGER REFERENCES data_request(id),
    files TEXT NOT NULL,
    delivered INTEGER NOT NULL DEFAULT 1 CHECK (delivered IN (0, 1)),
    made_at INTEGER NOT NULL,
    made_by INTEGER NOT NULL REFERENCES user(id),
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX disclosure_patient ON disclosure(patient_id);
CREATE INDEX disclosure_request ON disclosure(request_id);
CREATE INDEX disclosure_made_by ON disclosure(made_by);
