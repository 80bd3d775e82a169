-- 0001: the first schema: letters with their original bytes and facts, codebook, coders, passages, and the journal of all edits.

-- One row per property of the project: uuid, title, unit, rules (a JSON array), created.
CREATE TABLE property(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE coder(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE CHECK(name <> ''),
    color TEXT NOT NULL
) STRICT;

-- The locked text of a letter and the file it came from. Rows are added, never changed; a letter that is taken out leaves
-- its row, so that undo can bring it back.
CREATE TABLE content(
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK(length(sha256) = 64), -- of the text in UTF-8
    length INTEGER NOT NULL,                                -- code points
    text TEXT NOT NULL,
    original BLOB NOT NULL,
    encoding TEXT NOT NULL
) STRICT;

CREATE TABLE letter(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE CHECK(name <> ''),
    content INTEGER NOT NULL UNIQUE REFERENCES content(id),
    imported TEXT NOT NULL
) STRICT;

CREATE TABLE letter_fact(
    id INTEGER PRIMARY KEY,
    letter INTEGER NOT NULL REFERENCES letter(id),
    fact TEXT NOT NULL CHECK(fact IN ('sender', 'recipient', 'dated', 'our_reference', 'your_reference', 'case_number', 'signature')),
    value TEXT NOT NULL,
    source TEXT NOT NULL CHECK(source IN ('found', 'corrected')),
    start INTEGER NOT NULL, -- code points; 0 and 0 if put in by hand
    end INTEGER NOT NULL,
    UNIQUE(letter, fact)
) STRICT;

-- That a coder has finished a letter.
CREATE TABLE letter_done(
    id INTEGER PRIMARY KEY,
    letter INTEGER NOT NULL REFERENCES letter(id),
    coder INTEGER NOT NULL REFERENCES coder(id),
    done_at TEXT NOT NULL,
    UNIQUE(letter, coder)
) STRICT;

-- A question of the consultation, as letters repeat it.
CREATE TABLE question(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL UNIQUE
) STRICT;

-- Derived from the text: the letter's structure; the question that a section of kind 'question' asks.
CREATE TABLE section(
    id INTEGER PRIMARY KEY,
    content INTEGER NOT NULL REFERENCES content(id),
    kind TEXT NOT NULL CHECK(kind IN ('reference', 'title', 'question', 'heading', 'numbered_item', 'bullet', 'paragraph', 'closing', 'signature')),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    number TEXT NOT NULL,
    level INTEGER NOT NULL,
    question INTEGER REFERENCES question(id)
) STRICT;
CREATE INDEX section_by_content ON section(content, start);

CREATE TABLE task(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL, -- the short id, 'T.HO.BPA'; empty for a group
    name TEXT NOT NULL CHECK(name <> ''),
    parent INTEGER REFERENCES task(id),
    is_group INTEGER NOT NULL CHECK(is_group IN (0, 1)),
    position INTEGER NOT NULL,
    definition TEXT NOT NULL,
    include TEXT NOT NULL,
    exclude TEXT NOT NULL,
    example TEXT NOT NULL,
    color TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX task_code ON task(code) WHERE code <> '';

CREATE TABLE actor(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE CHECK(name <> ''),
    aliases TEXT NOT NULL, -- a JSON array
    kind_of INTEGER REFERENCES actor(id),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE direction(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    kind TEXT NOT NULL CHECK(kind IN ('transfer', 'unchanged', 'cooperation', 'unclear')),
    from_actor INTEGER REFERENCES actor(id),
    to_actor INTEGER REFERENCES actor(id),
    position INTEGER NOT NULL,
    definition TEXT NOT NULL,
    include TEXT NOT NULL,
    exclude TEXT NOT NULL,
    example TEXT NOT NULL,
    color TEXT NOT NULL,
    CHECK((kind = 'transfer') = (from_actor IS NOT NULL)),
    CHECK((kind = 'transfer') = (to_actor IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX direction_code ON direction(code) WHERE code <> '';

CREATE TABLE argument(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    name TEXT NOT NULL CHECK(name <> ''),
    kind TEXT NOT NULL CHECK(kind IN ('argument', 'theme')),
    position INTEGER NOT NULL,
    definition TEXT NOT NULL,
    include TEXT NOT NULL,
    exclude TEXT NOT NULL,
    example TEXT NOT NULL,
    color TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX argument_code ON argument(code) WHERE code <> '';

CREATE TABLE passage(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    letter INTEGER NOT NULL REFERENCES letter(id),
    coder INTEGER NOT NULL REFERENCES coder(id),
    start INTEGER NOT NULL CHECK(start >= 0), -- code points of the letter's text: substr(text, start + 1, end - start)
    end INTEGER NOT NULL CHECK(end > start),
    quote TEXT NOT NULL,
    task INTEGER REFERENCES task(id),
    direction INTEGER REFERENCES direction(id),
    certainty INTEGER NOT NULL CHECK(certainty BETWEEN 0 AND 3), -- 0: not stated
    memo TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;
CREATE INDEX passage_by_place ON passage(letter, coder, start, end);
CREATE INDEX passage_by_coder ON passage(coder);
CREATE INDEX passage_by_task ON passage(task);
CREATE INDEX passage_by_direction ON passage(direction);

CREATE TABLE passage_argument(
    id INTEGER PRIMARY KEY,
    passage INTEGER NOT NULL REFERENCES passage(id),
    argument INTEGER NOT NULL REFERENCES argument(id),
    ordinal INTEGER NOT NULL,
    UNIQUE(passage, argument)
) STRICT;
CREATE INDEX passage_argument_by_argument ON passage_argument(argument);

-- The journal. Coders are named by uuid, so that it outlives them.
CREATE TABLE edit(
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    details TEXT NOT NULL, -- JSON: what its title names
    state TEXT NOT NULL CHECK(state IN ('done', 'undone', 'discarded'))
) STRICT;
CREATE INDEX edit_by_state ON edit(state, id);

-- When an edit was made, undone and made again, and by whom.
CREATE TABLE edit_event(
    id INTEGER PRIMARY KEY,
    edit INTEGER NOT NULL REFERENCES edit(id),
    what TEXT NOT NULL CHECK(what IN ('done', 'undone', 'redone')),
    coder_uuid TEXT NOT NULL, -- empty: nobody in particular
    coder_name TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX edit_event_by_edit ON edit_event(edit);

-- Every row an edit touched, before and after, as JSON objects; null: no such row.
CREATE TABLE edit_row(
    edit INTEGER NOT NULL REFERENCES edit(id),
    ordinal INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY(edit, ordinal)
) STRICT, WITHOUT ROWID;

-- Derived: the words of every text.
CREATE VIRTUAL TABLE letter_search USING fts5(text, content='content', content_rowid='id', tokenize='unicode61 remove_diacritics 0');

-- For people who open the file with other tools: these read like the CSV.
CREATE VIEW coded_passage AS
WITH RECURSIVE path(id, text) AS (
    SELECT id, name FROM task WHERE parent IS NULL
    UNION ALL
    SELECT task.id, path.text || ' / ' || task.name FROM task JOIN path ON task.parent = path.id
)
SELECT passage.uuid AS passage_id, letter.name AS letter,
    coalesce(sender.value, '') AS sender, coalesce(dated.value, '') AS dated,
    coalesce((SELECT question.text FROM section JOIN question ON section.question = question.id
        WHERE section.content = letter.content AND section.start <= passage.start ORDER BY section.start DESC LIMIT 1), '') AS question,
    coder.name AS coder, passage.start, passage.end, passage.quote AS text,
    coalesce(task.code, '') AS task_id, coalesce(task.name, '') AS task, coalesce(path.text, '') AS task_path,
    coalesce(direction.code, '') AS direction_id,
    CASE WHEN direction.id IS NULL THEN '' WHEN direction.kind = 'transfer' THEN giver.name || ' → ' || taker.name ELSE direction.kind END AS direction,
    coalesce(giver.name, '') AS from_actor, coalesce(taker.name, '') AS to_actor,
    coalesce((SELECT group_concat(code, ';') FROM (SELECT argument.code FROM passage_argument JOIN argument ON argument.id = passage_argument.argument
        WHERE passage_argument.passage = passage.id ORDER BY passage_argument.ordinal)), '') AS arguments,
    nullif(passage.certainty, 0) AS certainty, passage.memo, passage.created AS created_at, passage.modified AS modified_at,
    content.sha256 AS letter_sha256
FROM passage
JOIN letter ON letter.id = passage.letter
JOIN content ON content.id = letter.content
JOIN coder ON coder.id = passage.coder
LEFT JOIN letter_fact AS sender ON sender.letter = letter.id AND sender.fact = 'sender'
LEFT JOIN letter_fact AS dated ON dated.letter = letter.id AND dated.fact = 'dated'
LEFT JOIN task ON task.id = passage.task
LEFT JOIN path ON path.id = passage.task
LEFT JOIN direction ON direction.id = passage.direction
LEFT JOIN actor AS giver ON giver.id = direction.from_actor
LEFT JOIN actor AS taker ON taker.id = direction.to_actor
ORDER BY letter.name, passage.start, passage.end, coder.name;

-- One row per statement that a task should move.
CREATE VIEW transfer AS
SELECT passage_id, letter, sender, coder, task_id, task, from_actor, to_actor, certainty FROM coded_passage WHERE from_actor <> '';
