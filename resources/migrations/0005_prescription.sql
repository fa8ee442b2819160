-- The pharmacy's stock in lots, prescriptions, and what was handed out on them.
CREATE TABLE lot (
    id INTEGER PRIMARY KEY,
    medicine TEXT NOT NULL,
    number TEXT NOT NULL,
    expiry TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    received INTEGER NOT NULL CHECK (typeof(received) = 'integer' AND received > 0),
    remaining INTEGER NOT NULL CHECK (typeof(remaining) = 'integer' AND remaining >= 0 AND remaining <= received),
    received_at INTEGER NOT NULL,
    entered_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX lot_medicine ON lot(medicine, expiry);

CREATE TABLE prescription (
    id INTEGER PRIMARY KEY,
    visit_id INTEGER NOT NULL REFERENCES visit(id),
    code TEXT NOT NULL UNIQUE COLLATE NOCASE,
    type TEXT NOT NULL CHECK (type IN ('C', 'N', 'H')),
    prescribed_at INTEGER NOT NULL,
    prescriber_id INTEGER NOT NULL REFERENCES user(id),
    entered_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX prescription_visit ON prescription(visit_id);
CREATE INDEX prescription_prescriber ON prescription(prescriber_id);

CREATE TABLE prescription_line (
    id INTEGER PRIMARY KEY,
    prescription_id INTEGER NOT NULL REFERENCES prescription(id),
    medicine TEXT NOT NULL,
    entry BLOB NOT NULL,
    quantity INTEGER NOT NULL CHECK (typeof(quantity) = 'integer' AND quantity > 0),
    each INTEGER,
    times INTEGER,
    dose_unit TEXT NOT NULL DEFAULT '',
    dose_when TEXT NOT NULL DEFAULT '',
    dose_text TEXT NOT NULL DEFAULT '',
    days INTEGER,
    override_reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX prescription_line_prescription ON prescription_line(prescription_id);

CREATE TABLE dispensing (
    id INTEGER PRIMARY KEY,
    prescription_line_id INTEGER NOT NULL REFERENCES prescription_line(id),
    lot_id INTEGER NOT NULL REFERENCES lot(id),
    quantity INTEGER NOT NULL CHECK (typeof(quantity) = 'integer' AND quantity > 0),
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id)
);
CREATE INDEX dispensing_line ON dispensing(prescription_line_id);
CREATE INDEX dispensing_lot ON dispensing(lot_id);
CREATE INDEX dispensing_user ON dispensing(user_id);
