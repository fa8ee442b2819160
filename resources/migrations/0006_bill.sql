-- Bills as they were frozen at the end of a visit, and payments with their receipts.
CREATE TABLE bill (
    id INTEGER PRIMARY KEY,
    visit_id INTEGER NOT NULL UNIQUE REFERENCES visit(id),
    rate_permille INTEGER NOT NULL CHECK (rate_permille BETWEEN 0 AND 1000),
    reason TEXT NOT NULL,
    closed_at INTEGER NOT NULL,
    drugs INTEGER NOT NULL CHECK (typeof(drugs) = 'integer'),
    supplies INTEGER NOT NULL CHECK (typeof(supplies) = 'integer'),
    hospital INTEGER NOT NULL CHECK (typeof(hospital) = 'integer'),
    insured INTEGER NOT NULL CHECK (typeof(insured) = 'integer'),
    patient_own INTEGER NOT NULL CHECK (typeof(patient_own) = 'integer'),
    copay INTEGER NOT NULL CHECK (typeof(copay) = 'integer'),
    fund INTEGER NOT NULL CHECK (typeof(fund) = 'integer'),
    other_sources INTEGER NOT NULL CHECK (typeof(other_sources) = 'integer'),
    fund_by_service INTEGER NOT NULL CHECK (typeof(fund_by_service) = 'integer'),
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX bill_closed ON bill(closed_at);

CREATE TABLE bill_line (
    bill_id INTEGER NOT NULL REFERENCES bill(id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('drug', 'service', 'exam', 'supply')),
    source_id INTEGER NOT NULL,
    entry BLOB NOT NULL,
    quantity INTEGER NOT NULL CHECK (typeof(quantity) = 'integer'),
    hospital_price INTEGER NOT NULL CHECK (typeof(hospital_price) = 'integer'),
    insured_price INTEGER NOT NULL CHECK (typeof(insured_price) = 'integer'),
    service_ratio INTEGER NOT NULL,
    insured_ratio INTEGER NOT NULL,
    scope INTEGER NOT NULL CHECK (scope IN (1, 2, 3)),
    pay_method INTEGER NOT NULL,
    hospital INTEGER NOT NULL CHECK (typeof(hospital) = 'integer'),
    insured INTEGER NOT NULL CHECK (typeof(insured) = 'integer'),
    other_sources INTEGER NOT NULL CHECK (typeof(other_sources) = 'integer'),
    patient_own INTEGER NOT NULL CHECK (typeof(patient_own) = 'integer'),
    copay INTEGER NOT NULL CHECK (typeof(copay) = 'integer'),
    fund INTEGER NOT NULL CHECK (typeof(fund) = 'integer'),
    ordered_at INTEGER NOT NULL,
    done_at INTEGER NOT NULL,
    result_at INTEGER NOT NULL,
    ordered_by INTEGER NOT NULL REFERENCES user(id),
    performer TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (bill_id, position)
) WITHOUT ROWID;
CREATE INDEX bill_line_ordered_by ON bill_line(ordered_by);

CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    visit_id INTEGER NOT NULL REFERENCES visit(id),
    receipt TEXT NOT NULL UNIQUE,
    amount INTEGER NOT NULL CHECK (typeof(amount) = 'integer'),
    method TEXT NOT NULL CHECK (method IN ('cash', 'transfer', 'card')),
    payer TEXT NOT NULL DEFAULT '',
    paid_at INTEGER NOT NULL,
    entered_at INTEGER NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES user(id)
);
CREATE INDEX payment_visit ON payment(visit_id);
CREATE INDEX payment_entered_by ON payment(entered_by);
