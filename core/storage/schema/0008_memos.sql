-- 0008: what a coder has noted of a letter, or of the whole project.

CREATE TABLE memo(
    id INTEGER PRIMARY KEY,
    letter INTEGER REFERENCES letter(id), -- NULL: of the project
    coder INTEGER NOT NULL REFERENCES coder(id),
    text TEXT NOT NULL CHECK(text <> '')  -- Markdown
) STRICT;
CREATE UNIQUE INDEX memo_by_coder ON memo(coder, coalesce(letter, 0));
CREATE INDEX memo_by_letter ON memo(letter);
