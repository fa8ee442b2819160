-- People are found by name through the names themselves: each is kept once, whoever carries it.
CREATE TABLE person_name (
    id INTEGER PRIMARY KEY,
    spelt TEXT NOT NULL UNIQUE,
    words TEXT NOT NULL,
    sorted TEXT NOT NULL,
    backward TEXT NOT NULL
);
CREATE INDEX person_name_sorted ON person_name(sorted);
CREATE INDEX person_name_backward ON person_name(backward);
CREATE VIRTUAL TABLE name_fts USING fts4(content="person_name", words, prefix="1,2,3");

CREATE TABLE hamlet_name (
    id INTEGER PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE
);
CREATE VIRTUAL TABLE hamlet_fts USING fts4(content="hamlet_name", folded, prefix="1,2,3");

INSERT OR IGNORE INTO person_name(spelt, words, sorted, backward)
SELECT name_spelt(full_name), name_words(full_name), name_sorted(full_name), name_backward(full_name)
FROM (SELECT DISTINCT full_name FROM patient);
INSERT INTO name_fts(name_fts) VALUES ('rebuild');
INSERT OR IGNORE INTO hamlet_name(folded)
SELECT text_folded(hamlet) FROM (SELECT DISTINCT hamlet FROM patient) WHERE text_folded(hamlet) <> '';
INSERT INTO hamlet_fts(hamlet_fts) VALUES ('rebuild');

-- born: 19560305, 19560300 or 19560000, as much as is known. An archived person has no name here: nobody finds them.
CREATE TABLE person_found (
    id INTEGER PRIMARY KEY REFERENCES patient(id),
    name_id INTEGER REFERENCES person_name(id),
    hamlet_id INTEGER REFERENCES hamlet_name(id),
    born INTEGER NOT NULL DEFAULT 0 CHECK (typeof(born) = 'integer'),
    last_visit TEXT
);
INSERT INTO person_found(id, name_id, hamlet_id, born, last_visit)
SELECT p.id, CASE p.archived WHEN 0 THEN (SELECT n.id FROM person_name n WHERE n.spelt = name_spelt(p.full_name)) END,
       (SELECT h.id FROM hamlet_name h WHERE h.folded = text_folded(p.hamlet)),
       CAST(replace(substr(p.birth || '-00-00', 1, 10), '-', '') AS INTEGER), s.last_visit
FROM patient p LEFT JOIN person_search s ON s.id = p.id;
DROP TABLE person_fts;
DROP TABLE person_search;
ALTER TABLE person_found RENAME TO person_search;
CREATE INDEX person_search_name ON person_search(name_id, born, hamlet_id, last_visit);
CREATE INDEX person_search_born ON person_search(born, name_id, hamlet_id);
CREATE INDEX person_search_hamlet ON person_search(hamlet_id, born, name_id);
CREATE INDEX person_search_seen ON person_search(last_visit, name_id, born, hamlet_id) WHERE last_visit IS NOT NULL;
