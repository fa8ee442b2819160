-- What lists show of a person is read from one row: the last visit and the cards stand beside the name. Derived from
-- person_search and insurance_card, written with them, never journalled.
ALTER TABLE patient ADD COLUMN last_visit TEXT;
ALTER TABLE patient ADD COLUMN shown_cards TEXT NOT NULL DEFAULT '';
UPDATE patient SET
    last_visit = (SELECT s.last_visit FROM person_search s WHERE s.id = patient.id),
    shown_cards = coalesce(
        (SELECT group_concat(line, char(10)) FROM (
             SELECT c.id || char(9) || c.code || char(9) || coalesce(c.valid_from, '') || char(9)
                    || coalesce(c.valid_to, '') AS line
             FROM insurance_card c WHERE c.patient_id = patient.id ORDER BY c.id)), '');

-- Households are looked for by number, in any letter case, and listed hamlet by hamlet in the order of their numbers; who
-- stands in no household is listed by the hamlet that they say to live in.
CREATE INDEX household_code ON household(code COLLATE NOCASE);
DROP INDEX household_hamlet;
CREATE INDEX household_hamlet ON household(hamlet, code);
DROP INDEX patient_household;
DROP INDEX patient_without_household;
CREATE INDEX patient_household ON patient(household_id, hamlet);
