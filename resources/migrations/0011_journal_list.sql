-- The journal is read newest first, by user or by action, without walking through all of it.
CREATE INDEX journal_user ON journal(user_id, seq, action, kind);
CREATE INDEX journal_action ON journal(action, seq, kind, thing);
