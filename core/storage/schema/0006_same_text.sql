-- 0006: the same text from another sender is a letter of its own, with the file and folder it came from; more facts, and such as are only proposed.

-- References to letters hold again when the transaction ends.
PRAGMA defer_foreign_keys = ON;

-- The file of a letter whose text came from another file first. Rows are added, never changed.
CREATE TABLE original(
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL CHECK(length(sha256) = 64), -- of the bytes
    bytes BLOB NOT NULL,
    encoding TEXT NOT NULL,
    UNIQUE(sha256, encoding)
) STRICT;

CREATE TEMP TABLE letter_before AS SELECT id, uuid, name, content, imported FROM letter;
DROP TABLE letter;
CREATE TABLE letter(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE CHECK(name <> ''),
    content INTEGER NOT NULL REFERENCES content(id),
    imported TEXT NOT NULL,
    file TEXT NOT NULL,                        -- the name of the file it was imported from; empty: not known
    folder TEXT NOT NULL,                      -- that file's folder, from the folder that was imported on: 'letters/Nordby'
    original INTEGER REFERENCES original(id)   -- null: its content's
) STRICT;
CREATE INDEX letter_by_content ON letter(content);
CREATE INDEX letter_by_original ON letter(original) WHERE original IS NOT NULL;
INSERT INTO letter SELECT id, uuid, name, content, imported, '', '', NULL FROM letter_before;
DROP TABLE letter_before;

-- The journal's images of letters get the columns too, since undo puts back whole rows.
UPDATE edit_row SET before = json_set(before, '$.file', '', '$.folder', '', '$.original', NULL),
    after = json_set(after, '$.file', '', '$.folder', '', '$.original', NULL) WHERE table_name = 'letter';

CREATE TEMP TABLE fact_before AS SELECT id, letter, fact, value, source, start, end FROM letter_fact;
DROP TABLE letter_fact;
CREATE TABLE letter_fact(
    id INTEGER PRIMARY KEY,
    letter INTEGER NOT NULL REFERENCES letter(id),
    fact TEXT NOT NULL CHECK(fact IN ('sender', 'recipient', 'dated', 'our_reference', 'your_reference', 'case_number', 'signature',
        'subject', 'handler', 'confidentiality')),
    value TEXT NOT NULL,
    source TEXT NOT NULL CHECK(source IN ('found', 'corrected')),
    start INTEGER NOT NULL, -- code points; 0 and 0 if put in by hand
    end INTEGER NOT NULL,
    UNIQUE(letter, fact)
) STRICT;
INSERT INTO letter_fact SELECT id, letter, fact, value, source, start, end FROM fact_before;
DROP TABLE fact_before;

-- What may be a fact but is doubtful: nobody counts it until a person has accepted it.
CREATE TABLE letter_proposal(
    id INTEGER PRIMARY KEY,
    letter INTEGER NOT NULL REFERENCES letter(id),
    fact TEXT NOT NULL,
    value TEXT NOT NULL CHECK(value <> ''),
    start INTEGER NOT NULL, -- code points
    end INTEGER NOT NULL,
    UNIQUE(letter, fact)
) STRICT;
