-- 0011: how many passages there are, kept by the edits, so that opening a project and listing what it holds does not count them all.

-- Derived from `passage`: of each coder in each letter. No row: none.
CREATE TABLE passage_count(
    letter INTEGER NOT NULL,
    coder INTEGER NOT NULL,
    passages INTEGER NOT NULL,
    PRIMARY KEY(letter, coder)
) STRICT, WITHOUT ROWID;
INSERT INTO passage_count SELECT letter, coder, count(*) FROM passage GROUP BY letter, coder;

-- Derived from `passage` and `passage_argument`: with each code.
CREATE TABLE code_count(
    kind TEXT NOT NULL CHECK(kind IN ('task', 'direction', 'argument')),
    code INTEGER NOT NULL, -- a row of that table
    passages INTEGER NOT NULL,
    PRIMARY KEY(kind, code)
) STRICT, WITHOUT ROWID;
INSERT INTO code_count SELECT 'task', task, count(*) FROM passage WHERE task IS NOT NULL GROUP BY task;
INSERT INTO code_count SELECT 'direction', direction, count(*) FROM passage WHERE direction IS NOT NULL GROUP BY direction;
INSERT INTO code_count SELECT 'argument', argument, count(*) FROM passage_argument GROUP BY argument;

-- Texts are long: a list of letters takes their lengths from here, without reading a page that holds text.
CREATE INDEX content_length ON content(id, length);
