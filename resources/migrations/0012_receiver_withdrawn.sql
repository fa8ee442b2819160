-- Receivers may be withdrawn; what was sent to them stays written down.
ALTER TABLE receiver_certificate ADD COLUMN withdrawn_at INTEGER;
CREATE INDEX bundle_sent_created ON bundle_sent(created_at);
