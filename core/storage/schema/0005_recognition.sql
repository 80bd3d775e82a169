-- 0005: letters that were read from pictures of pages: by what, and where each word stands there and how sure that is.

-- Like the text they are of, these rows are added and never changed or removed.
CREATE TABLE recognition(
    content INTEGER PRIMARY KEY REFERENCES content(id),
    languages TEXT NOT NULL -- the recogniser's data: 'nor', 'nor+eng'
) STRICT;

CREATE TABLE recognised_word(
    content INTEGER NOT NULL REFERENCES recognition(content),
    start INTEGER NOT NULL CHECK(start >= 0), -- code points of the text
    end INTEGER NOT NULL CHECK(end > start),
    page INTEGER NOT NULL CHECK(page > 0),
    box_left INTEGER NOT NULL,                -- ten-thousandths of the page's width
    box_top INTEGER NOT NULL,                 -- ten-thousandths of its height, downwards
    box_right INTEGER NOT NULL,
    box_bottom INTEGER NOT NULL,
    certainty INTEGER NOT NULL CHECK(certainty BETWEEN 0 AND 100), -- per cent
    PRIMARY KEY(content, start)
) STRICT, WITHOUT ROWID;
