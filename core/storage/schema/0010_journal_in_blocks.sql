-- 0010: the journal keeps the rows of edits in blocks, and a file that is its text's own bytes is kept once: both were most of a large project.

-- Many rows that an edit touched, before and after (core/storage/images): read with Kodeks, undone and redone exactly.
CREATE TABLE edit_block(
    edit INTEGER NOT NULL REFERENCES edit(id),
    ordinal INTEGER NOT NULL CHECK(ordinal >= 0), -- of the block's first row among those of the edit
    count INTEGER NOT NULL CHECK(count > 0),      -- rows
    images BLOB NOT NULL,
    PRIMARY KEY(edit, ordinal)
) STRICT, WITHOUT ROWID;

-- Derived from the rows, so that the history finds edits without reading them: JSON, {"letter": [rows of that table], "task": [...], "direction",
-- "argument", "actor", "coder", "passages": how many, "letters": in how many, "removed": rows}.
ALTER TABLE edit ADD COLUMN about TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(about));

-- Kodeks then brings the rows from edit_row, which goes.

-- An empty original stands for the text in UTF-8.
UPDATE content SET original = x'' WHERE original = CAST(text AS BLOB);
