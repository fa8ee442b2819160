-- The day's queue: ticket numbers, who was called by whom, and a priority set by hand. It serves the day only, so it
-- stands beside the visit and outside the journal.
CREATE TABLE queue_ticket (
    visit_id INTEGER PRIMARY KEY REFERENCES visit(id),
    day TEXT NOT NULL,
    device INTEGER NOT NULL CHECK (typeof(device) = 'integer'),
    number INTEGER NOT NULL CHECK (typeof(number) = 'integer' AND number > 0),
    priority TEXT CHECK (priority IN ('ordinary', 'child', 'elderly', 'pregnant', 'disabled', 'merit', 'emergency')),
    priority_reason TEXT NOT NULL DEFAULT '',
    priority_by INTEGER REFERENCES user(id),
    called_at INTEGER,
    called_by INTEGER REFERENCES user(id),
    UNIQUE (day, device, number)
);
CREATE INDEX queue_ticket_priority_by ON queue_ticket(priority_by);
CREATE INDEX queue_ticket_called_by ON queue_ticket(called_by);
